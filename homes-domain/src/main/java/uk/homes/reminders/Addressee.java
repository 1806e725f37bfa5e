package uk.homes.reminders;

/** Somebody who asked for mail. */
public record Addressee(long personId, String mail, String name, boolean digest, boolean urgent) {}

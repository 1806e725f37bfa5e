package uk.homes.daily;

/** Somebody who signed entries in a home's log. */
public record AuthorRow(long id, String name) {}

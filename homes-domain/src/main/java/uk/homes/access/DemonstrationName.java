package uk.homes.access;

/** A name to try in a demonstration. */
public record DemonstrationName(String signInName, String postTitle, Role role) {}

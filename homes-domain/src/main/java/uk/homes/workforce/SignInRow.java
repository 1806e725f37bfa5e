package uk.homes.workforce;

/** Somebody who holds a role in the home and is linked to nobody who works there yet. */
public record SignInRow(long personId, String name, String postTitle) {}

package uk.homes.estate;

/** A home to be founded. {@code about} is a sentence in the council's words. */
public record NewHome(String slug, String name, Purpose purpose, int plannedBeds, String about) {}

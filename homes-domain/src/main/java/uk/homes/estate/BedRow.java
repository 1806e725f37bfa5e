package uk.homes.estate;

/** A bed of a home, named as the home names it. */
public record BedRow(long id, long homeId, String label) {}

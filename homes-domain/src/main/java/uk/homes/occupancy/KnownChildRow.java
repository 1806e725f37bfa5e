package uk.homes.occupancy;

import java.time.LocalDate;

/** A child who has lived in one of the homes. {@code leftOn} is the end of the newest placement. */
public record KnownChildRow(long childId, String code, String firstName, LocalDate leftOn) {}

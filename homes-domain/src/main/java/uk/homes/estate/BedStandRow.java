package uk.homes.estate;

import java.time.LocalDate;

/** A bed of a home with the days on which it stands there. {@code to} is the last of them, or {@code null}. */
public record BedStandRow(long id, String label, LocalDate from, LocalDate to) {}

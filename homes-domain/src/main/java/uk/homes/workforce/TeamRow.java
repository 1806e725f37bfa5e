package uk.homes.workforce;

import java.time.LocalDate;

/** Where a team works, or worked, from when to when. {@code to} is its last day there, or {@code null}. */
public record TeamRow(long teamId, String name, long homeId, LocalDate from, LocalDate to) {}

package uk.homes.notices;

import java.time.Instant;

/** One wording of a notice. */
public record WordingRow(int number, String matter, String actions, Instant writtenAt, String byName) {}

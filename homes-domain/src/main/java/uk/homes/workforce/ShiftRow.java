package uk.homes.workforce;

import java.time.Instant;

/** A planned shift of one person. {@code leading} says who is in charge of it. */
public record ShiftRow(
        long id, long homeId, long staffId, Long personId, String name, Instant from, Instant to, boolean leading) {}

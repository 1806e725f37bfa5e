package uk.homes.workforce;

import java.time.Instant;

/** A shift to be planned. */
public record NewShift(long homeId, long staffId, Instant from, Instant to, boolean leading) {}

package uk.homes.safety;

/** In what a home counts the time between two checks. */
public enum IntervalUnit {
    DAYS,
    WEEKS,
    MONTHS
}

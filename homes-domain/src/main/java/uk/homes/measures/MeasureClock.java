package uk.homes.measures;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import uk.homes.shared.HomesClock;

/**
 * The three clocks of regulation 35(3). All start with the use of the measure and run through nights, weekends and holidays.
 * Hours are hours that pass; "5 days" are calendar days to the same time on the clocks in London, so that a measure at 23:30
 * is due at 23:30 five days later on whichever side of a clock change that is.
 */
public enum MeasureClock {
    /** The record is made. */
    RECORD("CHR 35(3)(a)", Duration.ofHours(24)),
    /** An authorised person has spoken to the user and signed. */
    USER("CHR 35(3)(b)", Duration.ofHours(48)),
    /** An authorised person has confirmed that they have spoken to the child. */
    CHILD("CHR 35(3)(c)", Period.ofDays(5));

    private final String provision;
    private final TemporalAmount within;

    MeasureClock(String provision, TemporalAmount within) {
        this.provision = provision;
        this.within = within;
    }

    /** The provision that sets it. */
    public String provision() {
        return provision;
    }

    /** Until when, for a measure that was used then. */
    public Instant due(Instant used) {
        return used.atZone(HomesClock.LONDON).plus(within).toInstant();
    }
}

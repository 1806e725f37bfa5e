package uk.homes.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * The one clock of the house. Days and hours are those of Europe/London; instants carry microseconds, as PostgreSQL keeps
 * them. A demonstration moves it to a day in the past, from where it runs on.
 */
@ApplicationScoped
public class HomesClock {

    /** Where the homes are, and by whose clocks the law counts hours. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final ThreadLocal<Instant> HELD = new ThreadLocal<>();

    private volatile Duration shift = Duration.ZERO;

    /** Now, to the microsecond. */
    public Instant now() {
        Instant held = HELD.get();
        return (held == null ? Instant.now().plus(shift) : held).truncatedTo(ChronoUnit.MICROS);
    }

    /** Today in London. */
    public LocalDate today() {
        return now().atZone(LONDON).toLocalDate();
    }

    /** Date and time on the wall in London. */
    public LocalDateTime wallTime() {
        return now().atZone(LONDON).toLocalDateTime();
    }

    /** Moves the clock so that it showed {@code then} at the real instant {@code started}, and runs on. */
    public void shift(Instant then, Instant started) {
        shift = Duration.between(started, then);
    }

    /** Whether this clock is a demonstration's. */
    public boolean shifted() {
        return !shift.isZero();
    }

    /**
     * Does something as if it were {@code at}, on this thread only: how a demonstration's past is written through the
     * services that people use, and how tests stand still.
     */
    public <T> T at(Instant at, Supplier<T> work) {
        Instant before = HELD.get();
        HELD.set(at);
        try {
            return work.get();
        } finally {
            if (before == null) {
                HELD.remove();
            } else {
                HELD.set(before);
            }
        }
    }
}

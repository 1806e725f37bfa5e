package uk.homes.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import uk.homes.shared.HomesClock;

/** The three parts of a home's day, by which the log is read and handed over. */
public enum ShiftTime {
    MORNING(7, 0),
    EVENING(14, 30),
    NIGHT(21, 30);

    private final LocalTime from;

    ShiftTime(int hour, int minute) {
        from = LocalTime.of(hour, minute);
    }

    /** When it starts, London time. */
    public LocalTime from() {
        return from;
    }

    /** The part of the day in which a time lies; the night lasts until the morning. */
    public static ShiftTime of(LocalTime time) {
        if (time.isBefore(MORNING.from) || !time.isBefore(NIGHT.from)) {
            return NIGHT;
        }
        return time.isBefore(EVENING.from) ? MORNING : EVENING;
    }

    /** The part of the day in which an instant lies. */
    public static ShiftTime of(Instant at) {
        return of(at.atZone(HomesClock.LONDON).toLocalTime());
    }

    /** The start of the part before the one now running: from here on is what a person coming on shift has not seen. */
    public static Instant sinceLastShift(Instant now) {
        ZonedDateTime wall = now.atZone(HomesClock.LONDON);
        LocalDate today = wall.toLocalDate();
        return switch (of(wall.toLocalTime())) {
            case MORNING -> NIGHT.on(today.minusDays(1));
            case EVENING -> MORNING.on(today);
            case NIGHT -> EVENING.on(wall.toLocalTime().isBefore(MORNING.from) ? today.minusDays(1) : today);
        };
    }

    private Instant on(LocalDate day) {
        return day.atTime(from).atZone(HomesClock.LONDON).toInstant();
    }
}

package uk.homes.web.look;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** A day and a time of day, as two inputs. */
public class MomentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private LocalTime time;

    /** Starts with a moment. */
    public void at(Instant moment) {
        day = Spoken.date(moment);
        time = Spoken.clock(moment);
    }

    /** The moment; {@code null} while day or time is missing. */
    public Instant moment() {
        return Spoken.instant(day, time);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }
}

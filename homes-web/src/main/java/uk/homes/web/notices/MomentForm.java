package uk.homes.web.notices;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import uk.homes.web.look.Spoken;

/** A day and a time of day, as two inputs. */
public class MomentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private LocalTime time;

    /** Starts with a moment. */
    void at(Instant moment) {
        day = Spoken.date(moment);
        time = Spoken.clock(moment);
    }

    /** The moment; {@code null} while day or time is missing. */
    Instant moment() {
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

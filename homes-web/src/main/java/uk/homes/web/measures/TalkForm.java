package uk.homes.web.measures;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import uk.homes.web.look.Spoken;

/** The fields of a talk about a measure. */
public class TalkForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private LocalTime time;
    private String words;
    private List<Long> spokenTo = new ArrayList<>();

    /** Starts with a moment. */
    void at(Instant moment) {
        day = Spoken.date(moment);
        time = Spoken.clock(moment);
    }

    /** When they spoke; {@code null} while day or time is missing. */
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public List<Long> getSpokenTo() {
        return spokenTo;
    }

    public void setSpokenTo(List<Long> spokenTo) {
        this.spokenTo = spokenTo == null ? new ArrayList<>() : new ArrayList<>(spokenTo);
    }
}

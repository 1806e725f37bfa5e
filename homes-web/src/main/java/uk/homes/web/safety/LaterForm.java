package uk.homes.web.safety;

import java.time.LocalDate;
import uk.homes.safety.IntervalUnit;

/** What is typed after a check: by when its fault is to be put right, how it was, why it is struck out, or how often the kind is checked. */
public class LaterForm {

    private LocalDate on;
    private LocalDate rightUntil;
    private String by;
    private String words;
    private String reason;
    private Integer every;
    private IntervalUnit unit;

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getRightUntil() {
        return rightUntil;
    }

    public void setRightUntil(LocalDate rightUntil) {
        this.rightUntil = rightUntil;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getEvery() {
        return every;
    }

    public void setEvery(Integer every) {
        this.every = every;
    }

    public IntervalUnit getUnit() {
        return unit;
    }

    public void setUnit(IntervalUnit unit) {
        this.unit = unit;
    }
}

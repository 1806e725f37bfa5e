package uk.homes.web.safety;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.homes.safety.NewEntry;
import uk.homes.safety.Outcome;
import uk.homes.safety.SafetyKind;
import uk.homes.web.look.Spoken;

/** What is typed about a drill or a test. */
public class CheckForm {

    private static final Pattern TOOK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");
    private static final int MINUTE = 60;

    private LocalDate day;
    private LocalTime when;
    private String by;
    private Outcome outcome;
    private String found;
    private LocalDate rightUntil;
    private Boolean night;
    private List<Object> children = new ArrayList<>();
    private Integer staff;
    private String took;

    NewEntry entry(UUID submission, long homeId, SafetyKind kind) {
        NewEntry.Drill drill = kind == SafetyKind.FIRE_DRILL
                ? new NewEntry.Drill(
                        night, children.stream().map(Long.class::cast).toList(), staff, seconds())
                : null;
        return new NewEntry(submission, homeId, kind, Spoken.instant(day, when), by, outcome, found, rightUntil, drill);
    }

    // "2:45"; anything else is no time and is asked for again.
    private Integer seconds() {
        Matcher told = TOOK.matcher(took == null ? "" : took.strip());
        return told.matches() ? Integer.parseInt(told.group(1)) * MINUTE + Integer.parseInt(told.group(2)) : null;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getWhen() {
        return when;
    }

    public void setWhen(LocalTime when) {
        this.when = when;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getFound() {
        return found;
    }

    public void setFound(String found) {
        this.found = found;
    }

    public LocalDate getRightUntil() {
        return rightUntil;
    }

    public void setRightUntil(LocalDate rightUntil) {
        this.rightUntil = rightUntil;
    }

    public Boolean getNight() {
        return night;
    }

    public void setNight(Boolean night) {
        this.night = night;
    }

    public List<Object> getChildren() {
        return children;
    }

    public void setChildren(List<Object> children) {
        this.children = children == null ? new ArrayList<>() : children;
    }

    public Integer getStaff() {
        return staff;
    }

    public void setStaff(Integer staff) {
        this.staff = staff;
    }

    public String getTook() {
        return took;
    }

    public void setTook(String took) {
        this.took = took;
    }
}

package uk.homes.web.care;

import java.time.LocalDate;
import java.util.UUID;
import uk.homes.care.ActKind;
import uk.homes.care.RecordAct;
import uk.homes.care.RecordLookedAfter;

/** What is typed about a child's case. */
public class CaseForm {

    private Boolean first;
    private LocalDate on;
    private String ledBy;
    private String words;
    private LocalDate nextOn;
    private LocalDate since;
    private String source;
    private String reason;

    RecordAct act(UUID submission, long homeId, long childId, ActKind.Series series) {
        boolean isFirst = Boolean.TRUE.equals(first);
        return new RecordAct(submission, homeId, childId, series.kind(isFirst), on, ledBy, words, nextOn);
    }

    RecordLookedAfter lookedAfter(UUID submission, long homeId, long childId) {
        return new RecordLookedAfter(submission, homeId, childId, since, source, reason);
    }

    public Boolean getFirst() {
        return first;
    }

    public void setFirst(Boolean first) {
        this.first = first;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getLedBy() {
        return ledBy;
    }

    public void setLedBy(String ledBy) {
        this.ledBy = ledBy;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(LocalDate nextOn) {
        this.nextOn = nextOn;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

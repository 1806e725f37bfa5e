package uk.homes.reg44;

import java.util.Set;
import uk.homes.shared.StatusGraph;

/** Where a visit and its report stand. */
public enum VisitStatus implements StatusGraph<VisitStatus> {
    /** Planned for a month. */
    SCHEDULED,
    /** The independent person has arrived and writes; nobody else can read it. */
    IN_PROGRESS,
    /** Version 1 is locked and the home can read it. */
    SUBMITTED,
    /** The home says what is factually wrong; only the independent person can change the text. */
    FACTUAL_ACCURACY,
    /** The text stands. */
    FINAL,
    /** Everyone whom the regulation names has a copy. */
    DISTRIBUTED,
    /** The month closed without a visit. */
    MISSED;

    @Override
    public Set<VisitStatus> next() {
        return switch (this) {
            case SCHEDULED -> Set.of(IN_PROGRESS, MISSED);
            case IN_PROGRESS -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(FACTUAL_ACCURACY);
            case FACTUAL_ACCURACY -> Set.of(FINAL);
            case FINAL -> Set.of(DISTRIBUTED);
            case DISTRIBUTED, MISSED -> Set.of();
        };
    }

    /** Whether the independent person may change the text. */
    public boolean writable() {
        return this == IN_PROGRESS || this == FACTUAL_ACCURACY;
    }

    /** Whether a version has been submitted, so that others can read it. */
    public boolean submitted() {
        return this == SUBMITTED || this == FACTUAL_ACCURACY || this == FINAL || this == DISTRIBUTED;
    }
}

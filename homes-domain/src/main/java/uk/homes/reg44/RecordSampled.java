package uk.homes.reg44;

import uk.homes.shared.Words;

/** One line of the checklist of records; without a result in a draft that only has notes on it. */
public record RecordSampled(RecordKind record, Result result, String notes) {

    /** Whether a kind of record was looked at. */
    public enum Result {
        SAMPLED,
        NOT_SAMPLED,
        /** There was none to look at. */
        NONE_KEPT
    }

    boolean saysSomething() {
        return result != null || Words.tidy(notes) != null;
    }
}

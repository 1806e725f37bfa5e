package uk.homes.reg44;

/** One line of the checklist of records. */
public record RecordSampled(RecordKind record, Result result, String notes) {

    /** Whether a kind of record was looked at. */
    public enum Result {
        SAMPLED,
        NOT_SAMPLED,
        /** There was none to look at. */
        NONE_KEPT
    }
}

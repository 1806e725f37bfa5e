package uk.homes.statements;

import java.time.LocalDate;

/**
 * A child who lives in the home while a version of the guide is in force, and whether it was explained to them.
 *
 * @param firstName {@code null} for who may only see codes
 * @param since the day the child came, or the guide took effect
 * @param on when it was explained, or {@code null}
 * @param ownWords what the child said about it, if anything
 */
public record AcknowledgementRow(
        long homeId,
        long childId,
        String code,
        String firstName,
        LocalDate since,
        LocalDate on,
        Explained how,
        String ownWords,
        String explainedBy) {

    /** What to call the child on a page. */
    public String shown() {
        return firstName == null ? code : firstName;
    }

    /** Whether it is still to be explained. */
    public boolean waiting() {
        return on == null;
    }
}

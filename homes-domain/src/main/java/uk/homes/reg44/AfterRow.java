package uk.homes.reg44;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What happened to a report after it was submitted: a comment, or a copy that was sent.
 *
 * @param number the version it is about
 * @param comment what kind of comment; {@code null} for a copy
 * @param section the part that a comment is about, if it names one
 * @param recipient who was sent a copy; {@code null} for a comment
 * @param words the comment, or the name of the authority that was sent a copy
 * @param sentOn the day a copy was sent
 * @param by who commented or sent
 * @param at when it was written down
 */
public record AfterRow(
        int number,
        Kind comment,
        Section section,
        Recipient recipient,
        String words,
        LocalDate sentOn,
        String by,
        Instant at) {

    /** What others say of a report. */
    public enum Kind {
        /** The registered manager: a fact is wrong. */
        FACT,
        /** The responsible individual's comment. */
        REMARK
    }
}

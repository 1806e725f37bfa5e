package uk.homes.workforce;

import java.time.Instant;
import java.util.List;

/**
 * Somebody whose checks are being made.
 *
 * @param post what they are wanted for
 * @param listed the checks that are missing, as the database lists them
 */
public record CandidateRow(long id, long staffId, String name, Post post, Instant since, String listed) {

    /** The checks that are missing; none when they may be appointed. */
    public List<CheckKind> missing() {
        return CheckKind.listed(listed);
    }
}

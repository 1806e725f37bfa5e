package uk.homes.reviews;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A review as lists and headings show it.
 *
 * @param version the record's own version, for two people who change it
 * @param completedOn when it was completed, or {@code null} in a draft
 * @param contentHash of exactly what was completed, or {@code null}
 * @param written how many sections have a text
 * @param asked how many opinions it holds
 * @param openActions how many of its actions are not done
 * @param ofstedOn when a copy first went to Ofsted, or {@code null}
 * @param stillToSend how many placing authorities have no copy yet
 * @param discardedWhy why it was put away unfinished, or {@code null}
 */
public record ReviewRow(
        long id,
        int version,
        long homeId,
        String homeSlug,
        String homeName,
        ReviewKind kind,
        LocalDate from,
        LocalDate to,
        ReviewStatus status,
        String startedBy,
        Instant startedAt,
        LocalDate completedOn,
        String completedBy,
        Instant completedAt,
        String contentHash,
        int written,
        int asked,
        int actions,
        int openActions,
        LocalDate ofstedOn,
        int stillToSend,
        String discardedWhy) {

    /** Whether it may still be written. */
    public boolean draft() {
        return status == ReviewStatus.DRAFT;
    }

    /** Whether it was completed. */
    public boolean completed() {
        return status.completed();
    }

    /** Whether it was put away unfinished. */
    public boolean discarded() {
        return status == ReviewStatus.DISCARDED;
    }
}

package uk.homes.statements;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of a document.
 *
 * @param version the record's own version, for two people who change it
 * @param number the number people quote
 * @param inForce whether it is the one that holds today
 * @param changed what is different from the version before; {@code null} in a first version and to the public
 * @param effectiveOn from when it holds, or {@code null} in a draft
 * @param startedBy who began it; {@code null} to the public
 * @param approvedBy who approved it, or {@code null} in a draft and to the public
 * @param contentHash of exactly the words that were approved, or {@code null} in a draft
 * @param written how many headings have a text
 * @param sentOn when a copy first went to Ofsted, or {@code null}
 */
public record StatementRow(
        long id,
        int version,
        long homeId,
        String homeSlug,
        String homeName,
        Document document,
        int number,
        VersionStatus status,
        boolean inForce,
        String changed,
        LocalDate effectiveOn,
        String startedBy,
        Instant startedAt,
        String approvedBy,
        Instant approvedAt,
        String contentHash,
        int written,
        LocalDate sentOn) {

    /** Whether it may still be written. */
    public boolean draft() {
        return status == VersionStatus.DRAFT;
    }
}

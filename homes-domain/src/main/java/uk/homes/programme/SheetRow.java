package uk.homes.programme;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import uk.homes.shared.Rows;

/**
 * A row of the one statement behind board and report: either a phase with an objective, or a line of the sheet beside it.
 * The two are read side by side because a page may cost only so many statements.
 */
record SheetRow(
        Long programme,
        String slug,
        String programmeName,
        String preparedBy,
        Long phase,
        Integer phaseVersion,
        Integer number,
        String phaseName,
        Integer phaseBeds,
        String agreedBy,
        String agreedPrecision,
        LocalDate agreedFrom,
        Long objective,
        Integer version,
        String title,
        String name,
        ObjectiveKind kind,
        Integer beds,
        Long home,
        String homeSlug,
        String originalPrecision,
        LocalDate originalFrom,
        String currentPrecision,
        LocalDate currentFrom,
        String openedPrecision,
        LocalDate openedFrom,
        ObjectiveStatus status,
        String waitsFor,
        String achieved,
        String nextSteps,
        String ownerPost,
        String sourceNote,
        String replacedBy,
        String entryPart,
        Long entryId,
        Long entryBelongsTo,
        String entryCode,
        String entryKind,
        String entryA,
        String entryB,
        String entryC,
        String entryD,
        String entryE,
        Integer entryM,
        LocalDate entryDay) {

    static List<SheetRow> of(EntityManager em, Long programmeId, LocalDate on) {
        return Rows.of(
                        em,
                        "select b.*, l.* from (" + BoardLine.OF_PROGRAMME + ") b full join (" + Sheet.SELECT
                                + ") l on false")
                .with("programme", programmeId)
                .with("on", on)
                .as(SheetRow.class);
    }

    boolean isEntry() {
        return entryPart != null;
    }

    BoardLine line() {
        return new BoardLine(
                programme,
                slug,
                programmeName,
                preparedBy,
                phase,
                phaseVersion,
                number,
                phaseName,
                phaseBeds,
                agreedBy,
                agreedPrecision,
                agreedFrom,
                objective,
                version,
                title,
                name,
                kind,
                beds,
                home,
                homeSlug,
                originalPrecision,
                originalFrom,
                currentPrecision,
                currentFrom,
                openedPrecision,
                openedFrom,
                status,
                waitsFor,
                achieved,
                nextSteps,
                ownerPost,
                sourceNote,
                replacedBy);
    }

    Sheet.Line entry() {
        return new Sheet.Line(
                entryPart,
                entryId,
                entryBelongsTo,
                entryCode,
                entryKind,
                entryA,
                entryB,
                entryC,
                entryD,
                entryE,
                entryM,
                entryDay);
    }
}

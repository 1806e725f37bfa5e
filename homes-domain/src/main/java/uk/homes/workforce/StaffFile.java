package uk.homes.workforce;

import java.util.List;
import java.util.Optional;

/**
 * The checks of one person, the newest first.
 *
 * @param homeId the home through which the reader knows them
 * @param candidacyId the candidacy that is open, or {@code null}
 * @param post what they are wanted for or appointed to
 * @param working whether they hold a post today or from a later day on
 */
public record StaffFile(
        long staffId,
        String name,
        long homeId,
        Long candidacyId,
        Post post,
        boolean working,
        List<CheckKind> missing,
        List<CheckRow> rows) {

    public StaffFile {
        missing = List.copyOf(missing);
        rows = List.copyOf(rows);
    }

    /** What counts of this check: the newest that is more than asked for, else that it was asked for. */
    public Optional<CheckRow> standing(CheckKind kind) {
        List<CheckRow> ofKind = rows.stream().filter(row -> row.kind() == kind).toList();
        return ofKind.stream()
                .filter(row -> row.outcome() != CheckOutcome.ASKED_FOR)
                .findFirst()
                .or(() -> ofKind.stream().findFirst());
    }
}

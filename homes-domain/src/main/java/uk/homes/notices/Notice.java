package uk.homes.notices;

import java.util.List;

/**
 * A notice with all that belongs to it.
 *
 * @param wordings newest first; none for a child’s coming or going
 * @param told whom to tell and who was told, round by round
 * @param steps oldest first
 */
public record Notice(NoticeRow row, List<WordingRow> wordings, List<ToldRow> told, List<StepRow> steps) {

    /** The wording that stands; {@code null} without one. */
    public WordingRow stands() {
        return wordings.isEmpty() ? null : wordings.get(0);
    }

    /** The reference Ofsted gave for the first notice, which the second quotes; {@code null} without one. */
    public String firstReference() {
        return told.stream()
                .filter(row -> row.round() == 1 && row.recipient() == Recipient.OFSTED)
                .map(ToldRow::reference)
                .filter(reference -> reference != null)
                .findFirst()
                .orElse(null);
    }
}

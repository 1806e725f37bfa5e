package uk.homes.governance;

/**
 * Where a published paper contradicts itself.
 *
 * @param letter a, b, c … in the order in which the notes were made: how a page refers to it
 */
public record NoteRow(
        long id,
        String letter,
        Long phaseId,
        Long objectiveId,
        MoneyKind moneyKind,
        String source,
        String says,
        String usedHere) {}

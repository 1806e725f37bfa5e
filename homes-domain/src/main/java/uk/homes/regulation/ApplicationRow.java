package uk.homes.regulation;

import java.time.LocalDate;

/**
 * An application as the board shows it.
 *
 * @param applicant the provider, or the person; {@code null} for who may not see the names of staff
 * @param places how many places are asked for; only of a service
 * @param since the day it came to this stage
 * @param note what was last written about it
 * @param blocks what blocks the next stage, or {@code null}
 * @param representedOn when representations against a proposal were made, or it was said that there are none
 * @param firstChildToldOn when Ofsted was told that the first child has come
 * @param opened whether the home has opened on this application
 */
public record ApplicationRow(
        long id,
        int version,
        long homeId,
        String homeSlug,
        String homeName,
        ApplicationKind kind,
        String applicant,
        Long staffId,
        Integer places,
        ApplicationStage stage,
        LocalDate since,
        String note,
        String blocks,
        LocalDate representedOn,
        LocalDate firstChildToldOn,
        int documents,
        int documentsReady,
        boolean opened) {}

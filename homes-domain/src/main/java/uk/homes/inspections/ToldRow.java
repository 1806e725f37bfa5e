package uk.homes.inspections;

import java.time.LocalDate;

/**
 * Something that inspectors did: an inspection, or a compliance notice given or met.
 *
 * @param provision what a notice rests on; {@code null} of an inspection
 * @param inspectionId the inspection, for whoever wants to read on
 * @param ofTheTime what the overall judgement was called then, where that is another word than today's
 */
public record ToldRow(
        LocalDate on,
        ToldKind kind,
        InspectionType type,
        Judgement overall,
        InterimOutcome interim,
        String provision,
        Long inspectionId,
        String ofTheTime) {}

package uk.homes.governance;

import java.util.UUID;
import uk.homes.shared.Once;

/**
 * That a published paper contradicts itself or another one. At most one of phase, objective and money line is given; with
 * none the note concerns the whole paper.
 *
 * @param says what the paper says, in each place
 * @param usedHere which of it this programme goes by, and why
 */
public record NewNote(
        UUID submission,
        long programmeId,
        Long phaseId,
        Long objectiveId,
        MoneyKind moneyKind,
        String source,
        String says,
        String usedHere)
        implements Once {}

package uk.homes.programme;

import java.util.UUID;
import uk.homes.shared.Once;
import uk.homes.shared.PartialDate;

/**
 * That a promised date moves.
 *
 * @param id the objective, or the milestone
 * @param version the version the page showed
 * @param reason why, in a sentence the panel reads
 * @param decision the meeting, paper or minute in which it was decided
 * @param approver the post or body that approved it
 */
public record Reprofile(
        UUID submission, long id, Integer version, PartialDate target, String reason, String decision, String approver)
        implements Once {}

package uk.homes.care;

import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Takes back what was recorded wrongly: it stays readable and counts no more.
 *
 * @param submission the same on every retry
 */
public record WithdrawAct(UUID submission, long actId, String reason) implements Once {}

package uk.homes.programme;

import java.time.LocalDate;
import uk.homes.shared.PartialDate;

/**
 * A date that was promised.
 *
 * @param day the day on which it was written down
 * @param first whether it is the first promise; every later one has reason, decision and approver
 * @param slip months later than the first promise
 */
public record TargetRow(
        LocalDate day, PartialDate target, boolean first, long slip, String reason, String decision, String approver) {}

package uk.homes.duties;

import java.time.LocalDate;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Somebody held a rule against its source.
 *
 * @param on the day of the check
 * @param evidence what kind of text it was held against
 * @param source which text
 * @param found what the check found
 * @param confirmed whether the rule says what the source says
 */
public record RecordCheck(
        UUID submission, String rule, LocalDate on, Evidence evidence, String source, String found, Boolean confirmed)
        implements Once {}

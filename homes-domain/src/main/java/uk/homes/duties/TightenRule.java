package uk.homes.duties;

import java.time.LocalDate;
import java.util.UUID;
import uk.homes.shared.Once;

/** The authority sets itself a stricter time, or goes back to the law's, for what starts from a day on. */
public record TightenRule(UUID submission, String rule, Integer amount, LocalDate from, String reason)
        implements Once {}

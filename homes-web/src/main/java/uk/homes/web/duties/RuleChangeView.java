package uk.homes.web.duties;

import java.time.Instant;
import java.util.List;

/**
 * A change of a rule.
 *
 * @param by who made it, or that a version of the system brought it
 * @param reason why, or what a check found
 * @param parts what became of each part, with what stood before
 */
public record RuleChangeView(Instant at, String by, String reason, List<String> parts) {}

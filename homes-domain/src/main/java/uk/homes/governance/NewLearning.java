package uk.homes.governance;

import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Something learned.
 *
 * @param phaseId the phase it was learned in, {@code null} for the whole programme
 * @param source where it comes from: a meeting, an inspection, residents
 * @param usedIn what was done with it, {@code null} while nothing was
 */
public record NewLearning(
        UUID submission, long programmeId, Long phaseId, Theme theme, String words, String source, String usedIn)
        implements Once {}

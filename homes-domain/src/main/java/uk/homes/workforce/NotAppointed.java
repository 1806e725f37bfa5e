package uk.homes.workforce;

import java.util.UUID;
import uk.homes.shared.Once;

/**
 * That a candidate is not appointed.
 *
 * @param submission the same on every retry
 * @param words why
 */
public record NotAppointed(UUID submission, long candidacyId, String words) implements Once {}

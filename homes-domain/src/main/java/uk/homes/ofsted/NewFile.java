package uk.homes.ofsted;

import java.util.UUID;
import uk.homes.shared.Once;

/**
 * A yearly file that somebody brings.
 *
 * @param year 31 March of this year, or {@code null} where the file says it itself
 */
public record NewFile(UUID submission, String name, byte[] content, Integer year) implements Once {}

package uk.homes.programme;

import java.util.UUID;
import uk.homes.shared.Once;

/**
 * A programme to be started.
 *
 * @param slug its word in addresses
 * @param preparedBy the post titles of those who report on it
 */
public record NewProgramme(UUID submission, String slug, String name, String preparedBy, String about)
        implements Once {}

package uk.homes.estate;

import java.util.UUID;
import uk.homes.shared.Once;

/**
 * A home to be founded.
 *
 * @param submission the same on every retry
 * @param slug its word in addresses, or {@code null} to make one of the name
 * @param plannedBeds the beds it is planned with
 * @param about a sentence in the council's words
 */
public record NewHome(UUID submission, String slug, String name, Purpose purpose, int plannedBeds, String about)
        implements Once {

    /** A home founded by no form: nothing is sent twice. */
    public NewHome(String slug, String name, Purpose purpose, int plannedBeds, String about) {
        this(null, slug, name, purpose, plannedBeds, about);
    }
}

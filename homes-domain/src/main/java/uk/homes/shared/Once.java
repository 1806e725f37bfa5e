package uk.homes.shared;

import java.util.UUID;

/**
 * A command that may arrive twice (a double click, a retry after a lost answer) and must take effect once. The form makes
 * the id when it is opened and keeps it with the draft.
 */
public interface Once {

    /** The id of this submission, the same on every retry. */
    UUID submission();
}

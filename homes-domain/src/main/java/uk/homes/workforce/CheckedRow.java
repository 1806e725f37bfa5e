package uk.homes.workforce;

import java.util.List;

/**
 * How it stands with the checks of somebody who works in a home.
 *
 * @param listed the checks that are missing, as the database lists them
 */
public record CheckedRow(long staffId, String listed) {

    /** The checks that are missing; none when they are complete. */
    public List<CheckKind> missing() {
        return CheckKind.listed(listed);
    }
}

package uk.homes.access;

import java.util.Locale;
import uk.homes.shared.Words;

/**
 * The name by which the council's own sign-in knows somebody. It is kept and compared in small letters: directories do not
 * tell Jane.Doe from jane.doe, and two people here must not differ by that alone.
 */
final class CouncilLogin {

    private CouncilLogin() {}

    /** The name as it is kept; {@code null} when there is none. */
    static String tidy(String login) {
        String tidy = Words.tidy(login);
        return tidy == null ? null : tidy.toLowerCase(Locale.ROOT);
    }
}

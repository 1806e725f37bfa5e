package uk.homes.web.demonstration;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The invented words of the homes’ own papers. */
final class PaperTexts {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("uk.homes.web.demonstration.papers", Locale.UK);

    private static final Map<String, String> NAMES =
            Map.of("pegasus", "Pegasus", "beech-tree", "Beech Tree", "liberty-house", "Liberty House");

    private PaperTexts() {}

    /** What a home’s document says under a heading in one of its versions. */
    static String statement(String slug, String heading, int version) {
        for (int number = version; number > 1; number--) {
            String changed = heading + "." + number;
            if (WORDS.containsKey(changed)) {
                return of(slug, changed);
            }
        }
        return first(slug, slug + "." + heading, heading);
    }

    /** What changed with a version. */
    static String changed(String document, int version) {
        return WORDS.getString("changed." + document + "." + version);
    }

    /** What a home’s review says in a section; {@code number} counts the reviews of this home. */
    static String review(String slug, String section, int number) {
        String own = slug + "." + number + "." + section;
        return WORDS.containsKey(own) ? of(slug, own) : first(slug, section + ".review", section);
    }

    private static String first(String slug, String own, String shared) {
        return of(slug, WORDS.containsKey(own) ? own : shared);
    }

    private static String of(String slug, String key) {
        return WORDS.getString(key).replace("{home}", NAMES.get(slug));
    }
}

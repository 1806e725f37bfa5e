package uk.homes.web.governance;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.homes.web.Texts;

/** How likely and how grave a risk is: one to five, each with its word. */
final class Levels {

    private Levels() {}

    static Map<Integer, String> of(String prefix) {
        Map<Integer, String> options = new LinkedHashMap<>();
        for (int value = 1; value <= 5; value++) {
            options.put(value, Texts.of("governance.risk.level", value, Texts.of(prefix + value)));
        }
        return options;
    }
}

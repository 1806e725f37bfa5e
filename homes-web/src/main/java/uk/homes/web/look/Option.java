package uk.homes.web.look;

/**
 * One answer that can be chosen.
 *
 * @param value what it stands for
 * @param label the words people choose by
 * @param hint a second, smaller line, or {@code null}
 */
public record Option(Object value, String label, String hint) {

    public Option(Object value, String label) {
        this(value, label, null);
    }

    /** How the answer travels in the form: an enum by its name, the rest by its text. */
    String key() {
        return key(value);
    }

    static String key(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}

package uk.homes.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * Checks on what people type. A limit is told beside the field and never enforced by cutting; control characters that no
 * keyboard makes are refused, because PostgreSQL cannot keep NUL and nobody can read the others.
 */
public final class Words {

    private final List<Refusal> refusals = new ArrayList<>();

    private Words() {}

    /** Starts a check of one form. */
    public static Words check() {
        return new Words();
    }

    /** Needs something in this field. */
    public Words needed(String field, Object value, String key) {
        if (value == null || value instanceof String text && text.isBlank()) {
            refusals.add(Refusal.at(field, key));
        }
        return this;
    }

    /** Takes at most {@code limit} characters, none of them a control character. */
    public Words text(String field, String value, int limit) {
        if (value == null) {
            return this;
        }
        if (value.codePoints().anyMatch(Words::unreadable)) {
            refusals.add(Refusal.at(field, "shared.words.unreadable"));
        }
        int length = value.codePointCount(0, value.length());
        if (length > limit) {
            refusals.add(Refusal.at(field, "shared.words.tooLong", limit, length - limit));
        }
        return this;
    }

    /** Adds a refusal when a condition holds. */
    public Words refuse(boolean broken, Refusal refusal) {
        if (broken) {
            refusals.add(refusal);
        }
        return this;
    }

    /** Throws every refusal at once, or lets pass. */
    public void orRefuse() {
        RuleBroken.whenAny(refusals);
    }

    /** The text without blanks at its ends, or {@code null} when nothing is left. */
    public static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    // Direction overrides can make a signed record read differently from what was written.
    private static boolean unreadable(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
        boolean override = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean halfPair = c >= 0xD800 && c <= 0xDFFF;
        return control || override || halfPair;
    }
}

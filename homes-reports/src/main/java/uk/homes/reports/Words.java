package uk.homes.reports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** What people typed, made fit for print: nothing that can be seen is dropped, what no typeface has is spelled out. */
final class Words {
    private static final String HALF = "[half a character]";

    private final IntPredicate drawable;

    Words(IntPredicate drawable) {
        this.drawable = drawable;
    }

    /** One run of text; line breaks stay. */
    String clean(String typed) {
        var out = new StringBuilder();
        Normalizer.normalize(lines(typed == null ? "" : typed), Normalizer.Form.NFC)
                .codePoints()
                .forEach(c -> append(out, c));
        return out.toString().strip();
    }

    /** One run of text on one line. */
    String line(String typed) {
        return clean(typed).replaceAll("\\s*\n\\s*", " ");
    }

    /** The paragraphs of a text: people part them with one line break or with several. */
    List<String> paragraphs(String typed) {
        var found = new ArrayList<String>();
        for (String one : clean(typed).split("\n")) {
            if (!one.isBlank()) {
                found.add(one.strip());
            }
        }
        return found;
    }

    private static String lines(String typed) {
        return typed.replace("\r\n", "\n").replaceAll("[\r\u000B\f\u0085\u2028\u2029]", "\n");
    }

    private void append(StringBuilder out, int c) {
        if (c == '\n' || drawable.test(c) && !invisible(c)) {
            out.appendCodePoint(c);
        } else if (Character.isSpaceChar(c) || c == '\t') {
            out.append(' ');
        } else if (Character.getType(c) == Character.SURROGATE) {
            out.append(HALF);
        } else if (!invisible(c)) {
            out.append(named(c));
        }
    }

    /** Control characters, joiners, variation selectors and those that turn the direction of what follows. */
    private static boolean invisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF;
    }

    /** A character that the paper's typefaces lack is spelled out, so that a reader knows that something stood here. */
    private static String named(int c) {
        String name = Character.getName(c);
        return "[" + (name == null ? "U+" + Integer.toHexString(c) : name).toLowerCase(Locale.UK) + "]";
    }
}

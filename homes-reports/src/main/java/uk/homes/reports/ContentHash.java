package uk.homes.reports;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/**
 * SHA-256 over what a paper says, so that the stored record and a printed copy can be compared years later.
 *
 * <p>The canonical form is one line for each value of the record, in the order of its components: the path of names, an
 * equals sign and the value as UTF-8 text (NFC, line breaks as {@code \n}, backslashes doubled). A missing value is the
 * path alone; a list says its length; a moment is in whole seconds, because databases keep fewer digits than clocks.
 * The look of the paper has no part in it.
 */
public record ContentHash(String hex) {
    private static final String FORM = "homes content 1";

    public ContentHash {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a SHA-256 in hexadecimal: " + hex);
        }
    }

    /** The hash of a record's content. */
    public static ContentHash of(Record content) {
        byte[] bytes = canonical(content).getBytes(StandardCharsets.UTF_8);
        try {
            return new ContentHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The first sixteen digits in fours, to read out over the telephone. */
    public String shortForm() {
        return groups(16);
    }

    /** All digits in fours. */
    public String longForm() {
        return groups(hex.length());
    }

    /** The text that is hashed. */
    public static String canonical(Record content) {
        var out = new StringBuilder(FORM).append('\n');
        append(out, content.getClass().getSimpleName(), content);
        return out.toString();
    }

    private String groups(int digits) {
        return hex.substring(0, digits).replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static void append(StringBuilder out, String path, Object value) {
        if (value == null) {
            out.append(path).append('\n');
        } else if (value instanceof Record inner) {
            for (RecordComponent part : inner.getClass().getRecordComponents()) {
                append(out, path + "." + part.getName(), read(part, inner));
            }
        } else if (value instanceof List<?> list) {
            line(out, path, list.size());
            for (int i = 0; i < list.size(); i++) {
                append(out, path + "." + i, list.get(i));
            }
        } else if (value instanceof Instant moment) {
            line(out, path, moment.truncatedTo(ChronoUnit.SECONDS));
        } else {
            line(out, path, value instanceof Enum<?> e ? e.name() : value);
        }
    }

    private static void line(StringBuilder out, String path, Object value) {
        String text = Normalizer.normalize(value.toString(), Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\\", "\\\\")
                .replace("\n", "\\n");
        out.append(path).append('=').append(text).append('\n');
    }

    private static Object read(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Only public records can be hashed: " + of.getClass(), e);
        }
    }
}

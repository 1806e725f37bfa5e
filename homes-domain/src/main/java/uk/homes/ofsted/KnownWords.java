package uk.homes.ofsted;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The table of names that Ofsted has given to columns, kinds of provider, judgements and sectors, with what they mean. */
final class KnownWords {

    private static final KnownWords TABLE = new KnownWords();

    private final Map<String, Map<String, String>> meanings = new HashMap<>();

    private KnownWords() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(KnownWords.class.getResourceAsStream("known-words.txt")),
                StandardCharsets.UTF_8))) {
            String kind = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                kind = take(kind, line.strip());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String take(String kind, String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return kind;
        }
        if (line.startsWith("[")) {
            return line.substring(1, line.length() - 1);
        }
        int equals = line.lastIndexOf(" = ");
        meanings.computeIfAbsent(kind, any -> new HashMap<>())
                .put(plain(line.substring(0, equals)), line.substring(equals + 3));
        return kind;
    }

    /** What a name of this kind means, if it is known. */
    static Optional<String> meaning(String kind, String name) {
        return Optional.ofNullable(TABLE.meanings.get(kind).get(plain(name)));
    }

    /** A name as it is compared: one blank between words, straight apostrophes, small letters. */
    static String plain(String name) {
        return name.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u00a0', ' ')
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}

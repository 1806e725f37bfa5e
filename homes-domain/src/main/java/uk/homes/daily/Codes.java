package uk.homes.daily;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts a child's code where a text names the child. It knows the names a home's children are recorded under, not what friends
 * call them: which is why what is written about a child is withheld as a whole, and this is only for the home's own texts.
 */
final class Codes {

    private static final int WHOLE_WORDS = Pattern.UNICODE_CHARACTER_CLASS;

    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Pattern names;

    /** A child of the home. */
    record Child(long homeId, String firstName, String surname, String code) {}

    Codes(List<Child> children) {
        children.forEach(child -> {
            put(child.firstName(), child.code());
            put(child.surname(), child.code());
        });
        String any = codes.keySet().stream()
                // The longer name first: Anna-Lena is not Anna.
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        names = any.isEmpty() ? null : Pattern.compile("\\b(?:" + any + ")\\b", WHOLE_WORDS);
    }

    private void put(String name, String code) {
        if (name != null && !name.isBlank()) {
            join(name.strip(), code);
            join(name.strip().toUpperCase(Locale.UK), code);
        }
    }

    // Two children of one name: the text does not say which.
    private void join(String name, String code) {
        codes.merge(name, code, (one, other) -> one.equals(other) ? one : one + "/" + other);
    }

    /** The text with codes for names. */
    String in(String text) {
        if (text == null || names == null) {
            return text;
        }
        return names.matcher(text).replaceAll(found -> Matcher.quoteReplacement(codes.get(found.group())));
    }

    /** The names as the database looks for them, or one that nobody has. */
    String pattern() {
        return codes.isEmpty()
                ? "(?=a)b"
                : codes.keySet().stream()
                        .map(name -> name.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0"))
                        .collect(Collectors.joining("|", "\\m(?:", ")\\M"));
    }

    LoggedEntry in(LoggedEntry entry) {
        return new LoggedEntry(
                entry.row().saying(in(entry.row().words()), in(entry.row().ownWords())),
                entry.versions().stream().map(this::in).toList(),
                entry.comments().stream()
                        .map(comment -> new CommentRow(
                                comment.entryId(),
                                in(comment.words()),
                                comment.at(),
                                comment.byName(),
                                comment.byPost()))
                        .toList());
    }

    private VersionRow in(VersionRow row) {
        return new VersionRow(
                row.entryId(),
                row.number(),
                row.kind(),
                row.eventAt(),
                row.about(),
                in(row.words()),
                in(row.ownWords()),
                in(row.reason()),
                row.writtenAt(),
                row.byName(),
                row.byPost());
    }

    HandoverRow in(HandoverRow note) {
        return new HandoverRow(
                note.id(),
                note.homeId(),
                note.shift(),
                in(note.words()),
                note.givenAt(),
                note.byName(),
                note.byPost(),
                note.receipts(),
                note.mine(),
                note.readByMe());
    }
}

package uk.homes.occupancy;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people wrote, as somebody reads it who may know children only by their codes: a first name becomes the code. */
public final class ByCode {

    private final Map<String, String> codes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Pattern names;

    /** For the children of a home: their codes by first name. Where two share a name, both codes stand there. */
    public ByCode(Map<String, String> codesByName) {
        codes.putAll(codesByName);
        names = codes.isEmpty()
                ? null
                : Pattern.compile(
                        codes.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(", ")\\b")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The text with codes for names; {@code null} stays {@code null}. */
    public String of(String text) {
        return text == null || names == null
                ? text
                : names.matcher(text).replaceAll(found -> Matcher.quoteReplacement(codes.get(found.group())));
    }
}

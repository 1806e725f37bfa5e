package uk.homes.occupancy;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.homes.shared.Rows;

/** What people wrote, as somebody reads it who may know children only by their codes: a first name becomes the code. */
public final class ByCode {

    private static final String NAMES =
            """
            select c.first_name, string_agg(distinct c.code, ' or ')
              from occupancy.placement p join occupancy.child c on c.id = p.child_id
             where p.home_id = :home group by c.first_name""";

    private final Map<String, String> codes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Pattern names;

    /** For the children of a home, those who have left included. Where two share a name, both codes stand there. */
    public static ByCode inHome(EntityManager em, long homeId) {
        return new ByCode(Rows.of(em, NAMES).with("home", homeId).as(Coded.class).stream()
                .collect(Collectors.toMap(Coded::name, Coded::code)));
    }

    /** For children whose codes are known by first name. */
    ByCode(Map<String, String> codesByName) {
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

    private record Coded(String name, String code) {}
}

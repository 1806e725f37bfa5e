package uk.homes.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 *  * Compares the messages there are with the messages asked for. A page asks with {@code frameText['skip']} for the frame's, and
 * with {@code text['daily.log.title']} for a room's; the first word names the room. Java names a key, or the beginning of one
 * that ends with a dot, as a plain string; a refusal's key has at least three words.
 *  */
final class MessageGuard {

    private static final Pattern ASKED = Pattern.compile("(\\w+)Text\\['([^']+)'(\\.concat)?");
    private static final Pattern ROOM = Pattern.compile("(?:\\btext\\['|Texts\\.of\\(\\s*\")((\\w+)\\.[\\w.-]*)");
    private static final Pattern REFUSAL = Pattern.compile("\"(([a-z]\\w*)\\.[a-z]\\w*\\.[A-Za-z]\\w*)\"");
    private static final Pattern FRAME = Pattern.compile("Texts\\.frame\\(\\s*\"([^\"]+)\"");
    private static final Pattern WORD = Pattern.compile("[\"']([A-Za-z][\\w.-]*)[\"']");

    private final Map<String, Set<String>> bundles = new TreeMap<>();
    private final Set<String> named = new HashSet<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String[]> asked = new ArrayList<>();

    MessageGuard bundle(String room, Set<String> keys) {
        bundles.put(room, keys);
        return this;
    }

    MessageGuard source(String text) {
        Matcher question = ASKED.matcher(text);
        while (question.find()) {
            asked.add(new String[] {question.group(1), question.group(2)});
        }
        Matcher frame = FRAME.matcher(text);
        while (frame.find()) {
            asked.add(new String[] {"frame", frame.group(1)});
        }
        Matcher room = ROOM.matcher(text);
        while (room.find()) {
            asked.add(new String[] {room.group(2), room.group(1)});
        }
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            named.add(word.group(1));
        }
        return this;
    }

    /** Rules name what they refuse by key; every such key needs its words. */
    MessageGuard rules(String text) {
        Matcher refusal = REFUSAL.matcher(text);
        while (refusal.find()) {
            if (bundles.containsKey(refusal.group(2))) {
                asked.add(new String[] {refusal.group(2), refusal.group(1)});
            }
        }
        return source(text);
    }

    List<String> complaints() {
        for (String[] question : asked) {
            boolean known =
                    question[0].equals("frame") || bundles.containsKey(question[0]) || question[1].contains(".");
            if (known && !isThere(bundles.getOrDefault(question[0], Set.of()), question[1])) {
                complaints.add("messages_" + question[0] + " has no " + question[1]);
            }
        }
        bundles.forEach((room, keys) -> keys.stream()
                .sorted()
                .filter(key -> !isNamed(key))
                .forEach(key -> {
                    complaints.add("messages_" + room + ": nobody asks for " + key);
                }));
        return complaints;
    }

    private static boolean isThere(Set<String> keys, String key) {
        return key.endsWith(".") ? keys.stream().anyMatch(known -> known.startsWith(key)) : keys.contains(key);
    }

    private boolean isNamed(String key) {
        return named.contains(key) || named.stream().anyMatch(word -> word.endsWith(".") && key.startsWith(word));
    }
}

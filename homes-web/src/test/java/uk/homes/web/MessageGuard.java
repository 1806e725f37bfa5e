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
 * Compares the messages there are with the messages asked for. A page asks with {@code dailyText['log.title']} for the bundle
 * {@code messages_daily}; Java names a key, or the beginning of one that ends with a dot, as a plain string.
 */
final class MessageGuard {

    private static final Pattern ASKED = Pattern.compile("(\\w+)Text\\['([^']+)'(\\.concat)?");
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
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            named.add(word.group(1));
        }
        return this;
    }

    List<String> complaints() {
        for (String[] question : asked) {
            if (!isThere(bundles.getOrDefault(question[0], Set.of()), question[1])) {
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

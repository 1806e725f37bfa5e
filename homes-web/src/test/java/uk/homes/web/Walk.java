package uk.homes.web;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.homes.testing.Machine;

/** Where the links lead somebody who is signed in: one address of every page that can be reached. */
final class Walk {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"#]+)");
    private static final int TRIES = 6;

    private final String name;
    private final Machine person;
    private final Set<String> pages;
    private final Map<String, String> found = new LinkedHashMap<>();
    private final Map<String, Optional<Integer>> counted = new HashMap<>();
    private final Map<String, Integer> tries = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();

    Walk(String name, Set<String> pages) {
        this.name = name;
        this.pages = pages;
        this.person = new Machine().signIn(name);
    }

    /** Follows every link to a page not seen yet, then tries the pages to which none has led. */
    void everywhere() {
        follow(person.get("/").headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]*", ""));
        pages.stream().filter(path -> !found.containsKey(path)).forEach(this::follow);
    }

    private void follow(String from) {
        Deque<String> ahead = new ArrayDeque<>();
        ahead.add(from);
        while (!ahead.isEmpty()) {
            String address = ahead.poll();
            String path = address.replaceAll("\\?.*", "");
            if (found.containsKey(path) || !pages.contains(path) || tries.merge(path, 1, Integer::sum) > TRIES) {
                continue;
            }
            HttpResponse<String> page = person.get(address);
            if (page.statusCode() == 200) {
                found.put(path, address);
                counted.put(path, statements(page));
                Matcher link = LINK.matcher(page.body());
                while (link.find()) {
                    String next = link.group(1).replace("&amp;", "&");
                    if (seen.add(next)) {
                        ahead.add(next);
                    }
                }
            }
        }
    }

    /** The pages that were reached. */
    Set<String> paths() {
        return found.keySet();
    }

    /** How many statements each of these pages cost when it was reached, by address and person. */
    Map<String, Integer> cost(Set<String> paths) {
        return cost(paths, counted::get);
    }

    /** How many each costs now. */
    Map<String, Integer> costNow(Set<String> paths) {
        return cost(paths, path -> statements(person.get(found.get(path))));
    }

    // An answer too large to wait for its last statement has no count; no page may be that large.
    private Map<String, Integer> cost(Set<String> paths, Function<String, Optional<Integer>> how) {
        Map<String, Integer> cost = new LinkedHashMap<>();
        found.forEach((path, address) -> {
            if (paths.contains(path)) {
                cost.put(
                        address + " for " + name,
                        how.apply(path).orElseThrow(() -> new AssertionError(address + " has no count")));
            }
        });
        return cost;
    }

    private static Optional<Integer> statements(HttpResponse<String> page) {
        return page.headers().firstValue("X-Homes-Statements").map(Integer::valueOf);
    }
}

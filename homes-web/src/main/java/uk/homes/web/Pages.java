package uk.homes.web;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every address this application answers, collected from the signs on beans and servlets while it starts. */
public class Pages implements Extension {

    private final Map<String, Page> byPath = new TreeMap<>();

    void collect(@Observes @WithAnnotations(Page.class) ProcessAnnotatedType<?> type) {
        Page page = type.getAnnotatedType().getAnnotation(Page.class);
        if (page != null) {
            Page twice = byPath.put(page.path(), page);
            if (twice != null && !twice.equals(page)) {
                throw new IllegalStateException("two pages answer " + page.path());
            }
        }
    }

    /** The page that answers a path, if there is one. */
    public Optional<Page> at(String path) {
        Page exact = byPath.get(path);
        if (exact != null) {
            return Optional.of(exact);
        }
        return byPath.values().stream()
                .filter(page -> page.path().endsWith("/*")
                        && path.startsWith(page.path().substring(0, page.path().length() - 1)))
                .findFirst();
    }

    /** All of them, in the order of the menu. */
    public List<Page> all() {
        List<Page> pages = new ArrayList<>(byPath.values());
        pages.sort(Comparator.comparing(Page::menu).thenComparing(Page::order).thenComparing(Page::path));
        return pages;
    }
}

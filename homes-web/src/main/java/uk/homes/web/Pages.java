package uk.homes.web;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every address this application answers, collected from the signs on beans and servlets while it starts. */
public class Pages implements Extension {

    private final Map<String, Page> byPath = new TreeMap<>();
    private List<Page> inOrder;
    private List<Page> open;

    void collect(@Observes @WithAnnotations(Page.class) ProcessAnnotatedType<?> type) {
        Page page = type.getAnnotatedType().getAnnotation(Page.class);
        if (page != null) {
            Page twice = byPath.put(page.path(), page);
            if (twice != null && !twice.equals(page)) {
                throw new IllegalStateException("two pages answer " + page.path());
            }
        }
    }

    // Every request asks several times, and a sign is slow to ask: all is put in order once.
    void settle(@Observes AfterDeploymentValidation started) {
        inOrder = byPath.values().stream()
                .sorted(Comparator.comparing(Page::menu)
                        .thenComparing(Page::order)
                        .thenComparing(Page::path))
                .toList();
        open = inOrder.stream().filter(page -> page.path().endsWith("/*")).toList();
    }

    /** The page that answers a path, if there is one. */
    public Optional<Page> at(String path) {
        Page exact = byPath.get(path);
        return exact != null
                ? Optional.of(exact)
                : open.stream()
                        .filter(page -> path.startsWith(
                                page.path().substring(0, page.path().length() - 1)))
                        .findFirst();
    }

    /** All of them, in the order of the menu. */
    public List<Page> all() {
        return inOrder;
    }
}

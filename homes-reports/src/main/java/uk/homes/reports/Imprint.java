package uk.homes.reports;

import java.time.Instant;
import java.util.Objects;

/**
 * What a paper says about itself: its title, one sentence on what it is, the line above every page, the version line
 * below every page, the moment that it is dated and the hash of its content.
 */
public record Imprint(String title, String subject, String head, String version, Instant dated, ContentHash hash) {
    public Imprint {
        Objects.requireNonNull(title);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(head);
        Objects.requireNonNull(version);
        Objects.requireNonNull(dated);
        Objects.requireNonNull(hash);
    }
}

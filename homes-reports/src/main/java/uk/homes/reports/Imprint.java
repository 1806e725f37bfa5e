package uk.homes.reports;

import java.time.Instant;
import java.util.Objects;

/**
 * What a paper says about itself: its title, one sentence on what it is, the line above every page, the version line
 * below every page, the moment that it is dated, the hash of its content and a line on what that hash is over.
 */
public record Imprint(
        String title, String subject, String head, String version, Instant dated, ContentHash hash, String hashed) {
    /** What a hash of the paper's own content is introduced by. */
    public static final String CONTENT = "SHA-256 of the content, as kept in the record:";

    public Imprint {
        Objects.requireNonNull(title);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(head);
        Objects.requireNonNull(version);
        Objects.requireNonNull(dated);
        Objects.requireNonNull(hash);
        Objects.requireNonNull(hashed);
    }
}

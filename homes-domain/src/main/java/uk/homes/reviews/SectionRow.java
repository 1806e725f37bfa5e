package uk.homes.reviews;

import java.time.Instant;

/** What a review says in one section; {@code version} is the text's own, for two people who write it. */
public record SectionRow(ReviewSection section, int version, String text, String writtenBy, Instant writtenAt) {}

package uk.homes.measures;

import java.time.Instant;

/**
 * A talk about a measure.
 *
 * @param withChild whether it was with the child; otherwise with who used the measure
 * @param spokenTo the names of those spoken to; {@code null} for the child
 * @param version the version that was signed as accurate; {@code null} for the child's talk
 */
public record TalkRow(
        boolean withChild,
        String spokenTo,
        Integer version,
        Instant spokeAt,
        String words,
        Instant at,
        String byName,
        String byPost) {}

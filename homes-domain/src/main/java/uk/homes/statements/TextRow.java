package uk.homes.statements;

import java.time.Instant;

/**
 * What a version says under one heading.
 *
 * @param version the text's own version; 0 while nobody has written it
 * @param inPublic whether it is part of what may be shown in public
 * @param writtenBy who wrote it last, or {@code null}; never told to the public
 */
public record TextRow(
        Heading heading, int version, String text, boolean inPublic, String writtenBy, Instant writtenAt) {}

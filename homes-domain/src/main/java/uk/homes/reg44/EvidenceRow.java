package uk.homes.reg44;

import java.time.Instant;

/** A piece of evidence. */
public record EvidenceRow(
        long id,
        long recommendationId,
        String words,
        String fileName,
        String mediaType,
        long size,
        Instant addedAt,
        String addedBy) {}

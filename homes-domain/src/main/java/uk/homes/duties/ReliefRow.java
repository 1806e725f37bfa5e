package uk.homes.duties;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A deferral or an exemption: asked for, and decided by another person or waiting.
 *
 * @param childCode the child it is about, by code, or {@code null}
 * @param staffName the member of staff it is about, or {@code null}
 * @param approved {@code null} while it waits
 */
public record ReliefRow(
        long id,
        int version,
        String rule,
        String title,
        String provision,
        long homeId,
        String homeName,
        String childCode,
        String staffName,
        ReliefKind kind,
        LocalDate until,
        String reason,
        long askedById,
        String askedBy,
        Instant askedAt,
        Boolean approved,
        String words,
        String decidedBy,
        Instant decidedAt) {}

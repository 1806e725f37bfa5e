package uk.homes.reviews;

import java.time.LocalDate;

/** What a home said it would improve. */
public record ActionRow(
        long id,
        int version,
        long reviewId,
        ReviewKind kind,
        LocalDate agreedOn,
        String text,
        String owner,
        LocalDate byOn,
        LocalDate doneOn,
        String doneWords) {}

package uk.homes.drafts;

import java.time.Instant;

/** A draft as it is kept. {@code fields} is the JSON object of names and values. */
public record DraftRow(
        String form,
        String record,
        int revision,
        String fields,
        String title,
        String link,
        String device,
        Instant writtenAt) {}

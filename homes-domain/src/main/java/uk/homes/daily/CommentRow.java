package uk.homes.daily;

import java.time.Instant;

/** A manager's comment on an entry. */
public record CommentRow(long entryId, String words, Instant at, String byName, String byPost) {}

package uk.homes.daily;

import java.util.UUID;
import uk.homes.shared.Once;

/** The manager's comment on an entry, kept apart from it. */
public record CommentOnEntry(UUID submission, long entryId, String words) implements Once {}

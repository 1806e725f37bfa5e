package uk.homes.daily;

import java.util.List;

/**
 * An entry with all that belongs to it.
 *
 * @param row what it says now
 * @param versions every version, newest first; only the present one when it was never corrected
 * @param comments what managers said about it, oldest first
 */
public record LoggedEntry(EntryRow row, List<VersionRow> versions, List<CommentRow> comments) {}

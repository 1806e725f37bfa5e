package uk.homes.daily;

import java.util.List;

/**
 * A page of the log.
 *
 * @param entries in the order asked for
 * @param page which page, from 0
 * @param more whether there are further entries
 */
public record LogEntries(List<LoggedEntry> entries, int page, boolean more) {}

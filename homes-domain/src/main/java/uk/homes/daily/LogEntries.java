package uk.homes.daily;

import java.util.List;

/**
 * A page of the log.
 *
 * @param entries in the order asked for
 * @param handovers the handover notes found beside them, newest first; none where nothing was looked for
 * @param page which page, from 0
 * @param more whether there are further entries
 */
public record LogEntries(List<LoggedEntry> entries, List<HandoverRow> handovers, int page, boolean more) {

    LogEntries(List<LoggedEntry> entries, boolean more) {
        this(entries, List.of(), 0, more);
    }
}

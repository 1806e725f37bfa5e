package uk.homes.daily;

import java.util.List;

/**
 * What somebody who comes on shift wants to read first.
 *
 * @param recent what was signed since the last shift began, newest first
 * @param awaiting what waits for the manager's signature, oldest first
 * @param handover the newest handover note, or {@code null}
 */
public record TodaysLog(List<EntryRow> recent, List<EntryRow> awaiting, HandoverRow handover) {}

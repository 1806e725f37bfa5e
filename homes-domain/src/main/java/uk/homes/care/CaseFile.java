package uk.homes.care;

import java.util.List;

/**
 * A child's case.
 *
 * @param acts all that was recorded, the newest first, what was withdrawn included
 * @param since every record of when the child became looked after; the first one stands
 */
public record CaseFile(CaseChild child, List<ActRow> acts, List<SinceRow> since) {

    public CaseFile {
        acts = List.copyOf(acts);
        since = List.copyOf(since);
    }
}

package uk.homes.daily;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * Signs and adds an entry, in one act.
 *
 * @param submission the same on every retry
 * @param homeId whose log
 * @param children whom it is about; empty when it is about the home
 * @param kind what it is about
 * @param eventAt when it happened; {@code null} for just now
 * @param words what happened
 * @param ownWords what the child said, apart from the author's words; may be empty
 */
public record AddEntry(
        UUID submission,
        long homeId,
        List<Long> children,
        EntryKind kind,
        Instant eventAt,
        String words,
        String ownWords)
        implements Once {

    public AddEntry {
        children = List.copyOf(children);
    }
}

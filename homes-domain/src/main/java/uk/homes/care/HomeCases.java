package uk.homes.care;

import java.util.List;
import java.util.Optional;

/**
 * The cases of the children who live in a home.
 *
 * @param last of each child the last of each kind
 */
public record HomeCases(List<CaseChild> children, List<ActRow> last) {

    public HomeCases {
        children = List.copyOf(children);
        last = List.copyOf(last);
    }

    /** What was done last of a kind for a child. */
    public Optional<ActRow> last(long childId, ActKind.Series series) {
        return last.stream()
                .filter(row -> row.childId() == childId && row.kind().series() == series)
                .findFirst();
    }
}

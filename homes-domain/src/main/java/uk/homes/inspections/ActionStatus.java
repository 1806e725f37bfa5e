package uk.homes.inspections;

import java.util.EnumSet;
import java.util.Set;
import uk.homes.shared.StatusGraph;

/** How far an action has come. It is closed when a second person has looked at the evidence. */
public enum ActionStatus implements StatusGraph<ActionStatus> {
    OPEN,
    IN_PROGRESS,
    /** Done, and shown by evidence; waits for somebody else to look. */
    DONE,
    /** Looked at by a second person. */
    CHECKED,
    /** The second person found it not done. */
    REOPENED;

    @Override
    public Set<ActionStatus> next() {
        return switch (this) {
            case OPEN, REOPENED -> EnumSet.of(IN_PROGRESS, DONE);
            case IN_PROGRESS -> EnumSet.of(DONE);
            case DONE -> EnumSet.of(CHECKED, REOPENED);
            case CHECKED -> EnumSet.of(REOPENED);
        };
    }
}

package uk.homes.notices;

import java.util.Set;
import uk.homes.shared.StatusGraph;

/** Where a notice stands. */
public enum NoticeStatus implements StatusGraph<NoticeStatus> {
    /** Written; nobody has been told. */
    PREPARED,
    /** Some have been told, not all, or the registered person has still to judge who else is relevant. */
    TELLING,
    /** Everyone has been told once; an enquiry runs, or the person in charge is away. */
    WATCHED,
    /** The enquiry has concluded, or the person is back: that must be told as well. */
    FOLLOW_UP,
    /** Everyone has been told all there is. */
    DONE,
    /** Nobody needs to be told, with the reason: so judged by the registered person, or withdrawn as a mistake. */
    NOT_NEEDED;

    @Override
    public Set<NoticeStatus> next() {
        return switch (this) {
            case PREPARED -> Set.of(TELLING, WATCHED, DONE, NOT_NEEDED);
            case TELLING -> Set.of(WATCHED, DONE);
            case WATCHED -> Set.of(FOLLOW_UP, TELLING);
            case FOLLOW_UP -> Set.of(DONE);
            case DONE -> Set.of(TELLING, FOLLOW_UP);
            case NOT_NEEDED -> Set.of();
        };
    }

    /** Whether somebody has still to be told. */
    public boolean toTell() {
        return this == PREPARED || this == TELLING || this == FOLLOW_UP;
    }

    /** Whether nothing more is to happen, unless somebody else turns out to be relevant. */
    public boolean over() {
        return this == DONE || this == NOT_NEEDED;
    }
}

package uk.homes.missing;

import java.util.EnumSet;
import java.util.Set;
import uk.homes.shared.StatusGraph;

/** How far an episode has come. */
public enum EpisodeStatus implements StatusGraph<EpisodeStatus> {
    /** The child is not back. */
    MISSING,
    /** The child is back; the interview and what follows from it are still to come. */
    RETURNED,
    /** It is said what will be done differently. */
    CLOSED,
    /** It was recorded by mistake: it stays readable and counts nowhere. */
    WITHDRAWN;

    @Override
    public Set<EpisodeStatus> next() {
        return switch (this) {
            case MISSING -> EnumSet.of(RETURNED, WITHDRAWN);
            case RETURNED -> EnumSet.of(CLOSED, WITHDRAWN);
            case CLOSED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(EpisodeStatus.class);
        };
    }
}

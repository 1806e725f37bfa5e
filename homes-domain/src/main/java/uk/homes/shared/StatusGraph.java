package uk.homes.shared;

import java.util.Set;

/**
 * A status that knows which statuses may follow it. The enum is the graph; nothing else decides.
 *
 * @param <S> the enum itself
 */
public interface StatusGraph<S extends Enum<S> & StatusGraph<S>> {

    /** The statuses that may follow this one; empty at the end of a life. */
    Set<S> next();

    /** Whether {@code to} may follow. */
    default boolean allows(S to) {
        return next().contains(to);
    }

    /** Refuses any step that the graph does not draw, with the key {@code shared.status.cannot}. */
    default void mustAllow(S to) {
        if (!allows(to)) {
            throw new RuleBroken("shared.status.cannot", this, to);
        }
    }
}

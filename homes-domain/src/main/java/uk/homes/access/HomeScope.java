package uk.homes.access;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The homes whose records a query may find. It is an argument of every query: an empty scope finds nothing, and a missing
 * one is a programming error.
 */
public final class HomeScope {

    private final Set<Long> homes;

    private HomeScope(Collection<Long> homes) {
        this.homes = new TreeSet<>(Objects.requireNonNull(homes, "a scope"));
    }

    /** Exactly these homes. */
    public static HomeScope of(Collection<Long> homes) {
        return new HomeScope(homes);
    }

    /** No home at all. */
    public static HomeScope none() {
        return new HomeScope(Set.of());
    }

    /** Whether records of this home may be found. */
    public boolean holds(Long homeId) {
        return homeId != null && homes.contains(homeId);
    }

    /** Whether there is no home in it. */
    public boolean isEmpty() {
        return homes.isEmpty();
    }

    /** The homes' ids, in order. */
    public Set<Long> homes() {
        return Set.copyOf(homes);
    }

    /** For {@code home_id = any (cast(:scope as bigint[]))}. */
    public String array() {
        return homes.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public String toString() {
        return "homes " + array();
    }
}

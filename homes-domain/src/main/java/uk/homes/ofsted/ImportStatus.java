package uk.homes.ofsted;

import java.util.Set;
import uk.homes.shared.StatusGraph;

/** How far a file has come. */
public enum ImportStatus implements StatusGraph<ImportStatus> {
    /** Read, and waiting for the person who brought it. */
    WAITING,
    APPLIED,
    DISCARDED;

    @Override
    public Set<ImportStatus> next() {
        return this == WAITING ? Set.of(APPLIED, DISCARDED) : Set.of();
    }
}

package uk.homes.statements;

import java.util.Set;
import uk.homes.shared.StatusGraph;

/** Where a version of a document stands. */
public enum VersionStatus implements StatusGraph<VersionStatus> {
    /** Being written. */
    DRAFT,
    /** Approved, and locked for good. */
    PUBLISHED;

    @Override
    public Set<VersionStatus> next() {
        return this == DRAFT ? Set.of(PUBLISHED) : Set.of();
    }
}

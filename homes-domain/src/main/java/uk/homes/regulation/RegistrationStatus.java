package uk.homes.regulation;

import java.util.Set;
import uk.homes.shared.StatusGraph;

/** How a home's registration stands. A cancelled registration never comes back; a home is registered anew. */
public enum RegistrationStatus implements StatusGraph<RegistrationStatus> {
    ACTIVE,
    /** Open, but no further child may come: a notice under section 22B of the Care Standards Act 2000. */
    RESTRICTED,
    SUSPENDED,
    CANCELLED;

    @Override
    public Set<RegistrationStatus> next() {
        return switch (this) {
            case ACTIVE -> Set.of(RESTRICTED, SUSPENDED, CANCELLED);
            case RESTRICTED -> Set.of(ACTIVE, SUSPENDED, CANCELLED);
            case SUSPENDED -> Set.of(ACTIVE, CANCELLED);
            case CANCELLED -> Set.of();
        };
    }
}

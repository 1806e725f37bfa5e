package uk.homes.regulation;

import java.util.Set;
import uk.homes.shared.StatusGraph;

/** How a home's registration stands. A cancelled registration never comes back; a home is registered anew. */
public enum RegistrationStatus implements StatusGraph<RegistrationStatus> {
    ACTIVE,
    SUSPENDED,
    CANCELLED;

    @Override
    public Set<RegistrationStatus> next() {
        return switch (this) {
            case ACTIVE -> Set.of(SUSPENDED, CANCELLED);
            case SUSPENDED -> Set.of(ACTIVE, CANCELLED);
            case CANCELLED -> Set.of();
        };
    }
}

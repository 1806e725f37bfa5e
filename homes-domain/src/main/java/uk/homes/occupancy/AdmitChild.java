package uk.homes.occupancy;

import java.time.LocalDate;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * An admission.
 *
 * @param planned {@code false} for an emergency admission
 * @param solo whether no other child may live in the home during it
 * @param plannedTo when it is expected to end, or {@code null}
 * @param stayEnds the last morning of an arranged short break, {@code null} for every other placement
 */
public record AdmitChild(
        UUID submission,
        long childId,
        long homeId,
        long bedId,
        PlacementType type,
        LegalStatus legalStatus,
        boolean planned,
        boolean solo,
        String placingAuthority,
        String hostAuthority,
        LocalDate from,
        LocalDate plannedTo,
        LocalDate stayEnds)
        implements Once {

    /** The same admission, of this child. */
    AdmitChild of(long child) {
        return new AdmitChild(
                null,
                child,
                homeId,
                bedId,
                type,
                legalStatus,
                planned,
                solo,
                placingAuthority,
                hostAuthority,
                from,
                plannedTo,
                stayEnds);
    }
}

package uk.homes.occupancy;

import java.time.LocalDate;

/** That a placement ends. The child does not sleep in the bed on the night of {@code on}. */
public record EndPlacement(long placementId, Integer version, LocalDate on, EndReason reason) {}

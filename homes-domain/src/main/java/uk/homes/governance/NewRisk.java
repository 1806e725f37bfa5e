package uk.homes.governance;

import java.util.UUID;
import uk.homes.shared.Once;

/** A risk to the programme and how it is held down; likelihood and impact count from 1 to 5. */
public record NewRisk(
        UUID submission,
        long programmeId,
        String title,
        String cause,
        int likelihood,
        int impact,
        String mitigation,
        String ownerPost,
        String corporateLink)
        implements Once {}

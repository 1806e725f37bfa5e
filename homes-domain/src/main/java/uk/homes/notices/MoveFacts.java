package uk.homes.notices;

import java.time.LocalDate;
import uk.homes.occupancy.LegalStatus;

/** What a notice of a child’s coming or going tells. */
public record MoveFacts(
        long placementId,
        LocalDate movedOn,
        String fullName,
        LocalDate bornOn,
        LegalStatus legalStatus,
        String placingAuthority,
        String hostAuthority,
        String placingContact,
        String reviewing,
        boolean ehcPlan,
        String ehcAuthority) {}

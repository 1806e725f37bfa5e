package uk.homes.audit;

import java.time.Instant;

/** One line of the trail: who did, saw or was refused what. It never holds what was written, only which record. */
public record EventRow(
        long id,
        Instant at,
        String personName,
        String role,
        String address,
        String useCase,
        Outcome outcome,
        Long homeId,
        Long childId,
        String subject,
        String purpose,
        String reason) {}

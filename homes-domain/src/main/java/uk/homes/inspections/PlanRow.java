package uk.homes.inspections;

import java.time.LocalDate;

/** The plan after a downgrade. {@code owner} and {@code agreedOn} are {@code null} until it is agreed. */
public record PlanRow(
        long id,
        int version,
        long homeId,
        String homeSlug,
        String homeName,
        long inspectionId,
        LocalDate inspectedOn,
        PlanStatus status,
        String owner,
        LocalDate raisedOn,
        LocalDate agreedOn,
        int actions,
        int closed,
        int told) {}

package uk.homes.inspections;

import java.time.LocalDate;

/** What Ofsted has ordered, by when. {@code metOn} is {@code null} until it is done; not to do it is an offence. */
public record ComplianceNoticeRow(
        long id,
        long homeId,
        String homeSlug,
        String homeName,
        Long inspectionId,
        LocalDate givenOn,
        String provision,
        String steps,
        LocalDate dueOn,
        LocalDate metOn,
        String metWords) {}

package uk.homes.ofsted;

import java.time.LocalDate;
import uk.homes.inspections.Judgement;

/** A row that waits to be imported, with what the records say of the same provider and year now. */
public record PreviewRow(
        int row,
        String urn,
        Change change,
        Provision provision,
        String localAuthority,
        Sector sector,
        Integer places,
        Integer placesBefore,
        Judgement overall,
        Judgement overallBefore,
        LocalDate inspectedOn,
        LocalDate inspectedOnBefore) {}

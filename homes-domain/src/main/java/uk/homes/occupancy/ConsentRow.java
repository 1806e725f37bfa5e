package uk.homes.occupancy;

import java.time.LocalDate;

/** A consent under regulation 44(2)(b), who recorded it and, where it was, when it was withdrawn. */
public record ConsentRow(
        long id,
        long childId,
        ConsentGiver giver,
        LocalDate givenOn,
        String givenBy,
        String recordedBy,
        LocalDate withdrawnOn,
        String withdrawnBy) {}

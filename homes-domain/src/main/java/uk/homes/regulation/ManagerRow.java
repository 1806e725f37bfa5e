package uk.homes.regulation;

import java.time.LocalDate;

/** A manager whom Ofsted has registered for a home. {@code endedOn} is {@code null} while the registration lasts. */
public record ManagerRow(
        long id, long homeId, long staffId, Long personId, String name, LocalDate registeredOn, LocalDate endedOn) {}

package uk.homes.access;

import java.time.LocalDate;

/** A role somebody holds, held or will hold. {@code homeId} is {@code null} when it counts in every home. */
public record AssignmentRow(long id, long personId, Role role, Long homeId, LocalDate from, LocalDate to) {}

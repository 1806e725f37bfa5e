package uk.homes.access;

import java.time.LocalDate;

/**
 * A role somebody holds, held or will hold.
 *
 * @param homeId {@code null} when it counts in every home
 * @param suspended whether it counts for nothing, because what an independent person declared last excludes them
 */
public record AssignmentRow(
        long id, long personId, Role role, Long homeId, LocalDate from, LocalDate to, boolean suspended) {}

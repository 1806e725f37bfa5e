package uk.homes.access;

import java.time.LocalDate;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * A role to be held.
 *
 * @param submission the id of the form that was sent, {@code null} where no form was
 * @param personId who
 * @param role the hat
 * @param homeId in which home; {@code null} for every home of the authority
 * @param from first day
 * @param to last day, or {@code null} for open-ended
 */
public record NewAssignment(UUID submission, long personId, Role role, Long homeId, LocalDate from, LocalDate to)
        implements Once {

    public NewAssignment(long personId, Role role, Long homeId, LocalDate from, LocalDate to) {
        this(null, personId, role, homeId, from, to);
    }
}

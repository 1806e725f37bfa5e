package uk.homes.occupancy;

import java.time.LocalDate;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * A child who is to be placed for the first time.
 *
 * @param code how visitors' papers name the child: two letters and a number, {@code PE-04}
 * @param surname {@code null} where the placing authority keeps it back
 */
public record NewChild(
        UUID submission, String code, String firstName, String surname, LocalDate bornOn, boolean fictional)
        implements Once {}

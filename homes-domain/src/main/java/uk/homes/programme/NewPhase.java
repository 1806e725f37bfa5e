package uk.homes.programme;

import java.util.UUID;
import uk.homes.shared.Once;
import uk.homes.shared.PartialDate;

/**
 * A phase of the programme.
 *
 * @param beds the beds proposed or agreed with it
 * @param agreedBy who agreed it, {@code null} while it is only proposed; then {@code agreed} is {@code null} too
 */
public record NewPhase(
        UUID submission, long programmeId, int number, String name, int beds, String agreedBy, PartialDate agreed)
        implements Once {}

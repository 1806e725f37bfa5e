package uk.homes.estate;

import java.time.LocalDate;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * A bed to be added to a home.
 *
 * @param submission the same on every retry
 * @param label what the home calls it: "Bed 1", "Blue room"
 * @param from the first night on which it can be slept in
 */
public record NewBed(UUID submission, long homeId, String label, LocalDate from) implements Once {}

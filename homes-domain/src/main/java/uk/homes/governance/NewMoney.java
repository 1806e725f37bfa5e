package uk.homes.governance;

import java.time.LocalDate;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * A line of money as it was agreed.
 *
 * @param pounds whole pounds, {@code null} for the share of beds
 * @param percent the share of beds in use, {@code null} for amounts
 * @param source which paper or decision says so
 * @param validFrom the day from which it counts, {@code null} for the day on which it is written down
 */
public record NewMoney(
        UUID submission,
        long programmeId,
        MoneyKind kind,
        Long pounds,
        Integer percent,
        String source,
        String note,
        LocalDate validFrom)
        implements Once {}

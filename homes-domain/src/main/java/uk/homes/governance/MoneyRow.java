package uk.homes.governance;

import java.time.LocalDate;

/** A line of money as it was agreed: pounds, or for the share of beds a percentage; {@code from} the day it counts. */
public record MoneyRow(
        long id, MoneyKind kind, Long pounds, Integer percent, String source, String note, LocalDate from) {}

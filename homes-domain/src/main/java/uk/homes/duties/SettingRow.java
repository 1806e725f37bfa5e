package uk.homes.duties;

import java.time.Instant;
import java.time.LocalDate;

/** A time that the authority set for itself: for what starts from a day on, why, and who set it. */
public record SettingRow(
        long id, String rule, TimeUnit unit, int amount, LocalDate from, String reason, String setBy, Instant setAt) {}

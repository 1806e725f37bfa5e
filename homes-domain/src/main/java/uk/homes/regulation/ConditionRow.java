package uk.homes.regulation;

import java.time.LocalDate;

/** A condition of a home's registration. {@code to} is the day it was lifted, or {@code null} while it counts. */
public record ConditionRow(long id, ConditionKind kind, String words, LocalDate from, LocalDate to) {}

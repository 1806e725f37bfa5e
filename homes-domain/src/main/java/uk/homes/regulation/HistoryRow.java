package uk.homes.regulation;

import java.time.LocalDate;

/**
 * Something that happened to a home's registration.
 *
 * @param word the stage, status or condition it is about, as its enum has it; {@code null} where it is about none
 * @param words a number, a name or a text; names only for who may see the home's staff
 */
public record HistoryRow(LocalDate on, HistoryKind kind, String word, String words) {}

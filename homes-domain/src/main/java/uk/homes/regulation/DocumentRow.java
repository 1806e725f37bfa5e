package uk.homes.regulation;

import java.time.LocalDate;
import java.util.List;

/**
 * A document of an application. {@code readyOn} is {@code null} until it is ready, {@code name} until it is named.
 *
 * @param files what was attached, in that order; none for whoever may not open them
 */
public record DocumentRow(long id, DocumentKind kind, String name, LocalDate readyOn, List<FileRow> files) {}

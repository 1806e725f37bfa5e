package uk.homes.regulation;

import java.time.LocalDate;

/** A document of an application. {@code readyOn} is {@code null} until it is ready, {@code name} until it is named. */
public record DocumentRow(long id, DocumentKind kind, String name, LocalDate readyOn) {}

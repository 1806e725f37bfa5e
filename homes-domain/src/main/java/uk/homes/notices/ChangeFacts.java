package uk.homes.notices;

import java.time.LocalDate;

/** What a notice of change is about. {@code happensOn} is {@code null} where the day is not known. */
public record ChangeFacts(ChangeKind kind, LocalDate happensOn) {}

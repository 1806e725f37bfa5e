package uk.homes.governance;

import java.time.LocalDate;

/** Something learned; {@code phase} is the phase's number or {@code null}. */
public record LearningRow(
        long id, Integer phase, Theme theme, String words, String source, String usedIn, LocalDate day) {}

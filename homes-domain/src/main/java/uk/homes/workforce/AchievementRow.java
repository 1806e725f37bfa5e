package uk.homes.workforce;

import java.time.LocalDate;

/** A diploma or an appraisal, and who recorded it. */
public record AchievementRow(long id, AchievementKind kind, LocalDate on, String words, String recordedBy) {}

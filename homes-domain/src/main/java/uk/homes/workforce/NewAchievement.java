package uk.homes.workforce;

import java.time.LocalDate;
import java.util.UUID;
import uk.homes.shared.Once;

/** A diploma or an appraisal of somebody who works in a home, with what was seen of it in words. */
public record NewAchievement(UUID submission, long staffMemberId, AchievementKind kind, LocalDate on, String words)
        implements Once {}

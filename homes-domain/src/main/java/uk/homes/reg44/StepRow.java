package uk.homes.reg44;

import java.time.Instant;

/** A step in the life of a recommendation. */
public record StepRow(RecommendationStatus from, RecommendationStatus to, Instant at, String by, String words) {}

package uk.homes.reg44;

import java.time.LocalDate;

/** What the independent person finds about an earlier recommendation; reopened, it says why and by when to consider it again. */
public record Finding(long recommendationId, Outcome outcome, String words, LocalDate considerBy) {}

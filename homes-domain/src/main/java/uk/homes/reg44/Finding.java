package uk.homes.reg44;

import java.time.LocalDate;
import uk.homes.shared.Words;

/**
 * What the independent person finds about an earlier recommendation; reopened, it says why and by when to consider it again.
 * In a draft the outcome may still be missing while there are words.
 */
public record Finding(long recommendationId, Outcome outcome, String words, LocalDate considerBy) {

    boolean saysSomething() {
        return outcome != null || considerBy != null || Words.tidy(words) != null;
    }
}

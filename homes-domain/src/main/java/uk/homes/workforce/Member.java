package uk.homes.workforce;

import java.time.LocalDate;

/**
 * One person of the homes, as whoever asks knows them.
 *
 * @param homeId where they hold or held a post last, else where they are or were a candidate
 * @param since their first day in any post, or {@code null}
 * @param candidacyId the candidacy that is open, or {@code null}
 */
record Member(
        long id,
        String name,
        Long personId,
        long homeId,
        LocalDate since,
        Long candidacyId,
        Post post,
        boolean working,
        String missing) {}

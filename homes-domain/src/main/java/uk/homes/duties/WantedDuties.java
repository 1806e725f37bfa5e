package uk.homes.duties;

import java.time.LocalDate;

/**
 * Which of the things that are due somebody wants to see.
 *
 * @param homeId of one home, or {@code null}
 * @param childCode about one child, or {@code null}
 * @param staffId about one member of staff, or {@code null}
 * @param rule by one rule, or {@code null}
 * @param mine only those that belong to a role of the person who asks
 * @param until due by this day, or {@code null} for all
 * @param most at most so many, the most pressing first
 */
public record WantedDuties(
        Long homeId, String childCode, Long staffId, String rule, boolean mine, LocalDate until, int most) {

    /** Everything that is due until a day, in one home or, without one, in all. */
    public static WantedDuties of(Long homeId, boolean mine, LocalDate until) {
        return new WantedDuties(homeId, null, null, null, mine, until, 300);
    }
}

package uk.homes.duties;

import java.time.LocalDate;

/**
 * Which of the things that are due somebody wants to see.
 *
 * @param homeId of one home, or {@code null}
 * @param childCode about one child, or {@code null}
 * @param staffId about one member of staff, or {@code null}
 * @param rule by one rule, or {@code null}
 * @param mine only those that belong to a role that the person who asks holds in that very home
 * @param until due by this day, or {@code null} for all
 * @param most at most so many, the most pressing first
 * @param about about whom or what
 */
public record WantedDuties(
        Long homeId,
        String childCode,
        Long staffId,
        String rule,
        boolean mine,
        LocalDate until,
        int most,
        About about) {

    private static final int PAGE = 300;

    /** About whom something is due. */
    public enum About {
        ANYTHING,
        CHILDREN,
        STAFF
    }

    public WantedDuties(
            Long homeId, String childCode, Long staffId, String rule, boolean mine, LocalDate until, int most) {
        this(homeId, childCode, staffId, rule, mine, until, most, About.ANYTHING);
    }

    /** Everything that is due until a day, in one home or, without one, in all. */
    public static WantedDuties of(Long homeId, boolean mine, LocalDate until) {
        return new WantedDuties(homeId, null, null, null, mine, until, PAGE);
    }

    /** Only what is about children, or about staff. */
    public WantedDuties about(About whom) {
        return new WantedDuties(homeId, childCode, staffId, rule, mine, until, most, whom);
    }

    /** Only what is about one child, by code; all where there is none. */
    public WantedDuties child(String code) {
        return new WantedDuties(homeId, code, staffId, rule, mine, until, most, about);
    }

    /** Only what is about one member of staff; all where there is none. */
    public WantedDuties member(Long id) {
        return new WantedDuties(homeId, childCode, id, rule, mine, until, most, about);
    }
}

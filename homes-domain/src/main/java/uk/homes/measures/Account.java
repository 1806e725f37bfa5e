package uk.homes.measures;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What regulation 35(3)(a) wants to be recorded of a measure.
 *
 * @param usedAt when it was used
 * @param place where
 * @param technique how somebody was held, by the name it is taught under; needed for a restraint
 * @param behaviour what led to it
 * @param description what was done
 * @param lasted how long, in words: "4 minutes", "until Monday after school"
 * @param steps what was tried to avoid it
 * @param effect whether it worked, and what followed
 * @param injuries who was hurt and how; "None" where nobody was
 * @param treatment medical treatment offered, given or needed; {@code null} for none
 * @param users who used it, by the ids of those who work in the home
 * @param present who else was there, likewise
 * @param others anyone else who used it or was there, such as agency staff, in words; may be {@code null}
 * @param plan the EHC plan that describes this restraint as planned or routine, which exempts it (35(4)) once somebody else has confirmed it; else {@code null}
 * @param prohibited which of the things that are never allowed were part of it; anything in it is refused
 */
public record Account(
        Instant usedAt,
        String place,
        MeasureKind kind,
        String technique,
        String behaviour,
        String description,
        String lasted,
        String steps,
        String effect,
        String injuries,
        String treatment,
        List<Long> users,
        List<Long> present,
        String others,
        String plan,
        Set<Prohibited> prohibited) {

    public Account {
        users = List.copyOf(users);
        present = List.copyOf(present);
        prohibited = Set.copyOf(prohibited);
    }
}

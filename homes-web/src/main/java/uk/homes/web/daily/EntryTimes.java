package uk.homes.web.daily;

import uk.homes.web.Texts;
import uk.homes.web.look.Refused;

/** Asks for the day and the time of an event; the rules see them only together. */
final class EntryTimes {

    private EntryTimes() {}

    static boolean given(EntryForm entry) {
        if (entry.getDay() == null) {
            Refused.at("day", Texts.of("daily.entry.when"));
        }
        if (entry.getTime() == null) {
            Refused.at("when", Texts.of("daily.entry.when"));
        }
        return entry.moment() != null;
    }
}

package uk.homes.web.ofsted;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.homes.inspections.Judgement;
import uk.homes.ofsted.SizeBand;
import uk.homes.shared.HomesClock;
import uk.homes.web.Texts;

/** How this room's pages say dates, judgements and sizes. */
final class OfstedWords {

    static final String NOTHING = "–";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

    private OfstedWords() {}

    static String day(LocalDate day) {
        return day == null ? NOTHING : DAY.format(day);
    }

    static String moment(Instant at) {
        return MOMENT.format(at.atZone(HomesClock.LONDON));
    }

    static String judgement(Judgement judgement) {
        return Texts.of("ofsted.judgement." + (judgement == null ? "NONE" : judgement.name()));
    }

    static String number(Object number) {
        return number == null ? NOTHING : String.valueOf(number);
    }

    static String size(SizeBand size) {
        return Texts.of("ofsted.size." + (size == null ? "ALL" : size.name()));
    }
}

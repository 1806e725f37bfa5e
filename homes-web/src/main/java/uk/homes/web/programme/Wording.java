package uk.homes.web.programme;

import java.util.Locale;
import uk.homes.programme.ObjectiveStatus;
import uk.homes.programme.Progress;
import uk.homes.reports.Mark;
import uk.homes.web.Texts;

/** The programme's statuses, counts and amounts as people read them. */
final class Wording {

    private static final int LAST_IN_WORDS = 10;

    private Wording() {}

    /** The shape of a status, the same on screen and on paper. */
    static Mark mark(ObjectiveStatus status) {
        return switch (status) {
            case MET -> Mark.GOOD;
            case ON_TRACK -> Mark.MOVING;
            case PARTIALLY_MET -> Mark.PART;
            case BEHIND_SCHEDULE -> Mark.LATE;
            case NOT_STARTED -> Mark.NONE;
            case REPLACED -> Mark.GONE;
        };
    }

    static Mark mark(Progress progress) {
        return switch (progress) {
            case DONE -> Mark.GOOD;
            case MOVING -> Mark.MOVING;
            case WAITING -> Mark.WAITING;
            case STUCK -> Mark.LATE;
            case NOT_YET -> Mark.NONE;
        };
    }

    /** The class that draws a shape: {@code is-late}. */
    static String look(Mark mark) {
        return "is-" + mark.name().toLowerCase(Locale.ROOT);
    }

    static String status(ObjectiveStatus status) {
        return Texts.of("programme.status." + status);
    }

    /** A status as the committee's paper has it, in full. */
    static String reported(ObjectiveStatus status) {
        return Texts.of("programme.reported." + status);
    }

    /** A small number as a word, a larger one in figures. */
    static String number(long number) {
        return number >= 0 && number <= LAST_IN_WORDS
                ? Texts.of("programme.number." + number)
                : String.format(Locale.UK, "%,d", number);
    }

    /** A sentence begins with a capital letter. */
    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** How much later, or earlier, than promised; empty when it did not move. */
    static String slip(long months) {
        if (months == 0) {
            return "";
        }
        return Texts.of(months > 0 ? "programme.slip.later" : "programme.slip.earlier", Math.abs(months));
    }
}

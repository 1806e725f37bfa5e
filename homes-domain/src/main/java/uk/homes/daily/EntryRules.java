package uk.homes.daily;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Refusal;
import uk.homes.shared.Words;

/** What an entry, a correction and a signature must satisfy. All reasons are given at once. */
final class EntryRules {

    static final int MOST_WORDS = 4000;
    static final int MOST_OWN_WORDS = 2000;
    static final int MOST_REASON = 500;
    static final int MOST_COMMENT = 2000;

    /** Nobody logs what happened more than a year ago; a date that far back is a slip of the finger. */
    static final Duration LONGEST_AGO = Duration.ofDays(366);

    private EntryRules() {}

    /** The content of a version, whichever command brings it. */
    record Content(List<Long> children, EntryKind kind, Instant eventAt, String words, String ownWords) {

        Content {
            children = children.stream().distinct().sorted().toList();
            words = Words.tidy(words);
            ownWords = Words.tidy(ownWords);
        }

        static Content of(AddEntry command, Instant now) {
            Instant event = command.eventAt() == null ? now : command.eventAt();
            return new Content(command.children(), command.kind(), event, command.words(), command.ownWords());
        }

        static Content of(CorrectEntry command) {
            return new Content(
                    command.children(), command.kind(), command.eventAt(), command.words(), command.ownWords());
        }

        /** The day of the event in London. */
        LocalDate day() {
            return eventAt == null ? null : eventAt.atZone(HomesClock.LONDON).toLocalDate();
        }

        private boolean sameAs(EntryRow row) {
            return kind == row.kind()
                    && Objects.equals(eventAt, row.eventAt())
                    && Objects.equals(words, row.words())
                    && Objects.equals(ownWords, row.ownWords())
                    && children.equals(row.children().stream().sorted().toList());
        }
    }

    /**
     * Starts the check of a version's content.
     *
     * @param strangers children who did not live in the home on the day of the event
     */
    static Words content(Content content, Instant now, List<Long> strangers) {
        Instant event = content.eventAt();
        return Words.check()
                .needed("kind", content.kind(), "daily.entry.kind")
                .needed("when", event, "daily.entry.when")
                .refuse(event != null && event.isAfter(now), Refusal.at("when", "daily.entry.future"))
                .refuse(
                        event != null && event.isBefore(now.minus(LONGEST_AGO)),
                        Refusal.at("when", "daily.entry.longAgo"))
                .needed("words", content.words(), "daily.entry.words")
                .text("words", content.words(), MOST_WORDS)
                .text("ownWords", content.ownWords(), MOST_OWN_WORDS)
                .refuse(
                        content.ownWords() != null && content.children().isEmpty(),
                        Refusal.at("about", "daily.entry.whoseWords"))
                .refuse(!strangers.isEmpty(), Refusal.at("about", "daily.entry.notHere"));
    }

    /** Adds what a correction must satisfy beyond its content. */
    static Words correction(Words check, CorrectEntry command, Content content, EntryRow row, boolean mayCorrect) {
        return check.needed("reason", command.reason(), "daily.correct.reason")
                .text("reason", command.reason(), MOST_REASON)
                .refuse(!mayCorrect, Refusal.of("daily.correct.notYours").under("CHR 36(1)(c)"))
                .refuse(content.sameAs(row), Refusal.of("daily.correct.nothingChanged"));
    }

    /** What a manager's signature must satisfy. */
    static Words signature(EntryRow row, boolean wroteIt, boolean spoke) {
        String provision = row.kind() == EntryKind.MEASURE ? "CHR 35(3)(b)" : null;
        return Words.check()
                .refuse(!row.awaiting(), Refusal.of("daily.signOff.notAwaiting"))
                .refuse(wroteIt, Refusal.of("daily.signOff.own").under(provision))
                .refuse(
                        row.kind().needsTalk() && !spoke,
                        Refusal.at("spoke", "daily.signOff.spoke", row.authorName())
                                .under(provision));
    }
}

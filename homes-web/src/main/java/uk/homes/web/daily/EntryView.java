package uk.homes.web.daily;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.homes.daily.CommentRow;
import uk.homes.daily.EntryRow;
import uk.homes.daily.LoggedEntry;
import uk.homes.daily.VersionRow;
import uk.homes.web.Texts;
import uk.homes.web.look.WordDiff;

/**
 * An entry as a page shows it.
 *
 * @param id its id
 * @param machineTime the time of the event, as a machine reads it
 * @param time the time of the event on the wall
 * @param day the day of the event
 * @param about whom it is about
 * @param kind its kind, in words
 * @param late how much later it was written, or {@code null}
 * @param corrected whether it was corrected
 * @param awaiting whether the manager has still to sign it
 * @param paragraphs what happened
 * @param ownWords what the child said, in paragraphs
 * @param whoseWords whose words these are
 * @param signed who signed it and when, and which version this is
 * @param signedOff which manager signed it and when, or {@code null}
 * @param history the line that opens the versions, or {@code null}
 * @param versions every version, newest first, when there are several
 * @param comments the manager's comments
 */
public record EntryView(
        long id,
        String machineTime,
        String time,
        String day,
        String about,
        String kind,
        String late,
        boolean corrected,
        boolean awaiting,
        List<String> paragraphs,
        List<String> ownWords,
        String whoseWords,
        String signed,
        String signedOff,
        String history,
        List<Version> versions,
        List<Comment> comments) {

    /** One version: what it says, and what is new in it. */
    public record Version(
            String title,
            String byline,
            String reason,
            List<String> changes,
            List<WordDiff.Piece> pieces,
            boolean first) {}

    /** A manager's comment. */
    public record Comment(List<String> paragraphs, String signed) {}

    static EntryView of(LoggedEntry entry) {
        EntryRow row = entry.row();
        boolean told = row.corrected() && !row.withheld();
        return new EntryView(
                row.id(),
                row.eventAt().toString(),
                Said.time(row.eventAt()),
                Said.day(row.eventAt()),
                Said.about(row.about()),
                Said.kind(row.kind()),
                Said.late(row),
                row.corrected(),
                row.awaiting(),
                row.withheld() ? List.of(Texts.of("daily.visit.withheld")) : Said.paragraphs(row.words()),
                Said.paragraphs(row.ownWords()),
                whose(row.children().size(), row.about()),
                signed(row),
                signedOff(row),
                told ? Said.counted("daily.entry.history.", row.version() - 1) : null,
                told ? versions(entry.versions()) : List.of(),
                entry.comments().stream().map(EntryView::comment).toList());
    }

    private static String whose(int children, String names) {
        return children == 1 ? Texts.of("daily.entry.ownWordsOf", names) : Texts.of("daily.entry.ownWordsOfSeveral");
    }

    private static String signed(EntryRow row) {
        String signed = Texts.of(
                "daily.entry.signed", row.authorName(), Said.post(row.authorPost()), Said.moment(row.signedAt()));
        return row.corrected()
                ? signed + " "
                        + Texts.of(
                                "daily.entry.version", row.version(), Said.moment(row.correctedAt()), row.correctedBy())
                : signed;
    }

    private static String signedOff(EntryRow row) {
        return row.signedOffBy() == null
                ? null
                : Texts.of("daily.entry.signedOff", row.signedOffBy(), Said.moment(row.signedOffAt()));
    }

    private static Comment comment(CommentRow row) {
        return new Comment(
                Said.paragraphs(row.words()),
                Texts.of("daily.entry.commented", row.byName(), Said.post(row.byPost()), Said.moment(row.at())));
    }

    private static List<Version> versions(List<VersionRow> newestFirst) {
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            VersionRow row = newestFirst.get(i);
            boolean first = i == newestFirst.size() - 1;
            VersionRow neighbour = newestFirst.get(first ? i - 1 : i + 1);
            versions.add(new Version(
                    Texts.of("daily.entry.versionTitle", row.number()),
                    Texts.of("daily.entry.versionBy", Said.moment(row.writtenAt()), row.byName()),
                    row.reason(),
                    first ? List.of() : changes(row, neighbour),
                    WordDiff.only(row.words(), neighbour.words()),
                    first));
        }
        return versions;
    }

    private static List<String> changes(VersionRow now, VersionRow before) {
        List<String> changes = new ArrayList<>();
        if (!now.eventAt().equals(before.eventAt())) {
            changes.add(Texts.of("daily.change.when", Said.moment(now.eventAt()), Said.moment(before.eventAt())));
        }
        if (now.kind() != before.kind()) {
            changes.add(Texts.of("daily.change.kind", Said.kind(now.kind()), Said.kind(before.kind())));
        }
        if (!Objects.equals(now.about(), before.about())) {
            changes.add(Texts.of("daily.change.about", Said.about(now.about()), Said.about(before.about())));
        }
        if (!Objects.equals(now.ownWords(), before.ownWords())) {
            changes.add(Texts.of("daily.change.ownWords", quoted(now.ownWords()), quoted(before.ownWords())));
        }
        return changes;
    }

    private static String quoted(String words) {
        return words == null ? Texts.of("daily.change.nothing") : "“" + words + "”";
    }
}

package uk.homes.care;

import java.time.LocalDate;
import java.util.List;
import uk.homes.shared.Refusal;
import uk.homes.shared.Words;

/** What the records of a child's case must satisfy. All reasons are given at once. */
final class CaseRules {

    static final int MOST_WORDS = 4000;
    static final int MOST_LINE = 200;
    static final int MOST_REASON = 1000;

    private static final String LOOKED_AFTER = "CPPCR 33";

    private CaseRules() {}

    static Words act(RecordAct command, CaseChild child, List<ActRow> acts, LocalDate today) {
        Words check = Words.check()
                .needed("kind", command.kind(), "care.record.kindNeeded")
                .needed("on", command.on(), "care.record.onNeeded")
                .needed("ledBy", command.ledBy(), "care.record.ledByNeeded")
                .text("ledBy", command.ledBy(), MOST_LINE)
                .needed("words", command.words(), "care.record.wordsNeeded")
                .text("words", command.words(), MOST_WORDS);
        if (command.kind() != null && command.on() != null) {
            day(command, child, today, check);
            first(command, acts, check);
            next(command, check);
        }
        return check;
    }

    private static void day(RecordAct command, CaseChild child, LocalDate today, Words check) {
        LocalDate on = command.on();
        ActKind.Series series = command.kind().series();
        boolean before = series.fromLookedAfter() && child.since() != null && on.isBefore(child.since());
        check.refuse(on.isAfter(today), Refusal.at("on", "care.record.future"))
                .refuse(on.isBefore(child.bornOn()), Refusal.at("on", "care.record.born"))
                .refuse(before, Refusal.at("on", "care.record.beforeLookedAfter", named(child.since())))
                .refuse(
                        series == ActKind.Series.VISIT && on.isBefore(child.from()),
                        Refusal.at("on", "care.record.beforeStay", child.from()).under("CPPCR 28(2)"));
    }

    // There is one first, and nothing of its kind before it.
    private static void first(RecordAct command, List<ActRow> acts, Words check) {
        ActKind kind = command.kind();
        List<ActRow> same = acts.stream()
                .filter(row -> row.stands() && row.kind().series() == kind.series())
                .toList();
        boolean again = kind.first() && same.stream().anyMatch(row -> row.kind() == kind);
        boolean second = kind.first() && same.stream().anyMatch(row -> row.on().isBefore(command.on()));
        boolean earlier = !kind.first()
                && same.stream()
                        .anyMatch(row -> row.kind().first() && command.on().isBefore(row.on()));
        check.refuse(again || second, Refusal.at("first", "care.record.firstStands"))
                .refuse(earlier, Refusal.at("on", "care.record.beforeFirst"));
    }

    private static void next(RecordAct command, Words check) {
        LocalDate next = command.nextOn();
        ActKind kind = command.kind();
        LocalDate latest = kind.latestNext(command.on());
        check.refuse(
                        next == null && kind.series() == ActKind.Series.PEP,
                        Refusal.at("nextOn", "care.record.nextNeeded"))
                .refuse(next != null && !kind.series().setsNext(), Refusal.at("nextOn", "care.record.nextNotSet"))
                .refuse(next != null && !next.isAfter(command.on()), Refusal.at("nextOn", "care.record.nextBefore"))
                .refuse(
                        next != null && latest != null && next.isAfter(latest),
                        kind.series() == ActKind.Series.REVIEW
                                ? Refusal.at("nextOn", "care.record.nextLate", named(latest))
                                        .under("CPPCR 33(2)")
                                : Refusal.at("nextOn", "care.record.nextLate", named(latest)));
    }

    private static Object named(LocalDate day) {
        return day == null ? "" : day;
    }

    static Words since(RecordLookedAfter command, CaseChild child, List<ActRow> acts, LocalDate today) {
        LocalDate since = command.since();
        boolean done = since != null
                && acts.stream()
                        .anyMatch(row -> row.stands()
                                && row.kind().series().fromLookedAfter()
                                && row.on().isBefore(since));
        return Words.check()
                .needed("since", since, "care.since.needed")
                .refuse(since != null && since.isAfter(today), Refusal.at("since", "care.record.future"))
                .refuse(since != null && since.isBefore(child.bornOn()), Refusal.at("since", "care.record.born"))
                .refuse(done, Refusal.at("since", "care.since.afterActs").under(LOOKED_AFTER))
                .needed("source", command.source(), "care.since.sourceNeeded")
                .text("source", command.source(), MOST_LINE)
                .refuse(
                        child.since() != null && Words.tidy(command.reason()) == null,
                        Refusal.at("reason", "care.since.reasonNeeded"))
                .text("reason", command.reason(), MOST_REASON);
    }
}

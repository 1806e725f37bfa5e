package uk.homes.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.homes.governance.LearningRow;
import uk.homes.governance.Ledger;
import uk.homes.governance.Ledgers;
import uk.homes.governance.MoneyKind;
import uk.homes.governance.RiskRow;
import uk.homes.programme.Board;
import uk.homes.programme.Boards;
import uk.homes.programme.ObjectiveStatus;
import uk.homes.programme.PhaseRow;
import uk.homes.reports.ProgressReport;
import uk.homes.shared.HomesClock;
import uk.homes.web.Texts;
import uk.homes.web.governance.MoneyWords;
import uk.homes.workforce.Recruitment;

/**
 * Writes the committee's progress report for any day from what is recorded. Screen and paper are made from the same record,
 * so they cannot differ.
 */
@RequestScoped
public class ProgressReports {

    @Inject
    private Boards boards;

    @Inject
    private Ledgers ledgers;

    @Inject
    private Counts counts;

    @Inject
    private Recruitment recruitment;

    @Inject
    private HomesClock clock;

    /** The report as at a day; nothing when the programme had not begun. */
    public Optional<ProgressReport> asAt(LocalDate on) {
        return boards.first(on).map(this::write);
    }

    private ProgressReport write(Board board) {
        Ledger ledger = ledgers.of(board.programme().id(), board.on());
        ProgressFigures figures = counts.figures(board);
        return new ProgressReport(
                Texts.of("programme.report.title"),
                Texts.of("programme.report.committee"),
                board.on(),
                board.programme().preparedBy(),
                clock.now(),
                InShort.of(board, ledger, figures),
                board.phases().stream().map(phase -> phase(ledger, phase)).toList(),
                Groups.of(recruitment.figures(board.on()), figures),
                bedUse(ledger, figures),
                money(ledger),
                learning(ledger),
                risks(ledger),
                notes(ledger));
    }

    private static ProgressReport.Phase phase(Ledger ledger, PhaseRow phase) {
        boolean proposed = phase.objectives().stream().allMatch(row -> row.status() == ObjectiveStatus.NOT_STARTED);
        return new ProgressReport.Phase(
                Texts.of("programme.report.phase", phase.number(), phase.name()),
                proposed,
                phase.objectives().stream()
                        .map(row -> ReportedObjective.of(ledger, row))
                        .toList());
    }

    // A reader who holds only figures is told in words; a bar would give the number away.
    private static ProgressReport.BedUse bedUse(Ledger ledger, ProgressFigures figures) {
        if (figures.inUse().hidden() || figures.beds().registered() == 0) {
            return null;
        }
        return new ProgressReport.BedUse(
                figures.beds().inUse(),
                figures.beds().registered(),
                InShort.target(ledger),
                InShort.keptForSolo(figures));
    }

    private static ProgressReport.Money money(Ledger ledger) {
        List<ProgressReport.Figure> figures = new ArrayList<>();
        if (ledger.saving() > 0) {
            figures.add(figure("governance.money.together", MoneyWords.pounds(ledger.saving())));
        }
        for (MoneyKind kind :
                List.of(MoneyKind.RESIDENTIAL_SAVING, MoneyKind.EMERGENCY_SAVING, MoneyKind.ANNUAL_COST)) {
            ledger.money(kind)
                    .ifPresent(
                            line -> figures.add(figure("governance.money." + kind, MoneyWords.pounds(line.pounds()))));
        }
        return new ProgressReport.Money(figures, moneyWords(ledger));
    }

    private static ProgressReport.Figure figure(String key, String value) {
        return new ProgressReport.Figure(Texts.of(key), value);
    }

    private static String moneyWords(Ledger ledger) {
        List<String> words = new ArrayList<>();
        ledger.money(MoneyKind.SET_UP_COST)
                .ifPresent(line -> words.add(Texts.of("governance.money.setUp", MoneyWords.pounds(line.pounds()))));
        ledger.money(MoneyKind.OCCUPANCY_ASSUMPTION)
                .ifPresent(line -> words.add(Texts.of("governance.money.depends", line.percent())));
        words.add(MoneyWords.source(ledger.money()));
        return String.join("\n\n", words);
    }

    private static List<ProgressReport.Learning> learning(Ledger ledger) {
        return ledger.learning().stream()
                .map(LearningRow::phase)
                .distinct()
                .map(phase -> new ProgressReport.Learning(from(phase), points(ledger, phase)))
                .toList();
    }

    private static String from(Integer phase) {
        return phase == null ? Texts.of("governance.learning.whole") : Texts.of("governance.learning.fromPhase", phase);
    }

    private static List<String> points(Ledger ledger, Integer phase) {
        return ledger.learning().stream()
                .filter(row -> Objects.equals(row.phase(), phase))
                .map(LearningRow::words)
                .toList();
    }

    private static List<ProgressReport.Risk> risks(Ledger ledger) {
        return ledger.risks().stream()
                .filter(RiskRow::open)
                .map(row -> new ProgressReport.Risk(
                        row.title(), row.likelihood(), row.impact(), row.mitigation(), row.ownerPost()))
                .toList();
    }

    private static List<ProgressReport.Note> notes(Ledger ledger) {
        return ledger.notes().stream()
                .map(note -> new ProgressReport.Note(
                        note.letter(), Texts.of("governance.note.words", note.source(), note.says(), note.usedHere())))
                .toList();
    }
}

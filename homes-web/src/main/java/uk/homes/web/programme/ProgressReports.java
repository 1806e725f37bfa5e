package uk.homes.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.homes.programme.Board;
import uk.homes.programme.Boards;
import uk.homes.programme.LearningRow;
import uk.homes.programme.MoneyKind;
import uk.homes.programme.MoneyRow;
import uk.homes.programme.ObjectiveStatus;
import uk.homes.programme.PhaseRow;
import uk.homes.programme.RiskRow;
import uk.homes.reports.ProgressReport;
import uk.homes.shared.HomesClock;
import uk.homes.web.Texts;
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
        ProgressFigures figures = counts.figures(board);
        return new ProgressReport(
                Texts.of("programme.report.title"),
                Texts.of("programme.report.committee"),
                board.on(),
                board.programme().preparedBy(),
                clock.now(),
                InShort.of(board, figures),
                board.phases().stream().map(phase -> phase(board, phase)).toList(),
                Groups.of(recruitment.figures(board.on()), figures),
                bedUse(board, figures),
                money(board),
                learning(board),
                risks(board),
                notes(board));
    }

    private static ProgressReport.Phase phase(Board board, PhaseRow phase) {
        boolean proposed = phase.objectives().stream().allMatch(row -> row.status() == ObjectiveStatus.NOT_STARTED);
        return new ProgressReport.Phase(
                Texts.of("programme.report.phase", phase.number(), phase.name()),
                proposed,
                phase.objectives().stream()
                        .map(row -> ReportedObjective.of(board, row))
                        .toList());
    }

    // A reader who holds only figures is told in words; a bar would give the number away.
    private static ProgressReport.BedUse bedUse(Board board, ProgressFigures figures) {
        if (figures.inUse().hidden() || figures.beds().registered() == 0) {
            return null;
        }
        return new ProgressReport.BedUse(
                figures.beds().inUse(),
                figures.beds().registered(),
                InShort.target(board),
                InShort.keptForSolo(figures));
    }

    private static ProgressReport.Money money(Board board) {
        List<ProgressReport.Figure> figures = new ArrayList<>();
        if (board.saving() > 0) {
            figures.add(figure("programme.money.together", Wording.pounds(board.saving())));
        }
        for (MoneyKind kind :
                List.of(MoneyKind.RESIDENTIAL_SAVING, MoneyKind.EMERGENCY_SAVING, MoneyKind.ANNUAL_COST)) {
            board.money(kind)
                    .ifPresent(line -> figures.add(figure("programme.money." + kind, Wording.pounds(line.pounds()))));
        }
        return new ProgressReport.Money(figures, moneyWords(board));
    }

    private static ProgressReport.Figure figure(String key, String value) {
        return new ProgressReport.Figure(Texts.of(key), value);
    }

    private static String moneyWords(Board board) {
        List<String> words = new ArrayList<>();
        board.money(MoneyKind.SET_UP_COST)
                .ifPresent(line -> words.add(Texts.of("programme.money.setUp", Wording.pounds(line.pounds()))));
        board.money(MoneyKind.OCCUPANCY_ASSUMPTION)
                .ifPresent(line -> words.add(Texts.of("programme.money.depends", line.percent())));
        words.add(
                board.money().isEmpty()
                        ? Texts.of("programme.money.none")
                        : Texts.of("programme.money.source", sources(board.money())));
        return String.join("\n\n", words);
    }

    static String sources(List<MoneyRow> money) {
        return money.stream().map(MoneyRow::source).distinct().collect(Collectors.joining("; "));
    }

    private static List<ProgressReport.Learning> learning(Board board) {
        return board.learning().stream()
                .map(LearningRow::phase)
                .distinct()
                .map(phase -> new ProgressReport.Learning(from(phase), points(board, phase)))
                .toList();
    }

    private static String from(Integer phase) {
        return phase == null ? Texts.of("programme.learning.whole") : Texts.of("programme.learning.fromPhase", phase);
    }

    private static List<String> points(Board board, Integer phase) {
        return board.learning().stream()
                .filter(row -> Objects.equals(row.phase(), phase))
                .map(LearningRow::words)
                .toList();
    }

    private static List<ProgressReport.Risk> risks(Board board) {
        return board.risks().stream()
                .filter(RiskRow::open)
                .map(row -> new ProgressReport.Risk(
                        row.title(), row.likelihood(), row.impact(), row.mitigation(), row.ownerPost()))
                .toList();
    }

    private static List<ProgressReport.Note> notes(Board board) {
        return board.notes().stream()
                .map(note -> new ProgressReport.Note(
                        note.letter(), Texts.of("programme.note.words", note.source(), note.says(), note.usedHere())))
                .toList();
    }
}

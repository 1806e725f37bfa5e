package uk.homes.web.programme;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.homes.governance.Ledger;
import uk.homes.governance.NoteRow;
import uk.homes.programme.ObjectiveRow;
import uk.homes.reports.ProgressReport;
import uk.homes.reports.Status;
import uk.homes.web.Texts;

/** One line of the committee's table: target, achieved, next steps. */
final class ReportedObjective {

    private ReportedObjective() {}

    static ProgressReport.Objective of(Ledger ledger, ObjectiveRow row) {
        return new ProgressReport.Objective(
                Texts.of("programme.report.target", row.title(), row.name()),
                due(row, ledger.notesOn(row.id())),
                new Status(Wording.reported(row.status()), Wording.mark(row.status())),
                orNothing(row.achieved()),
                Stream.of(moved(row), row.replacedBy() == null ? "" : replaced(row), orNothing(row.nextSteps()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("\n\n")));
    }

    private static String due(ObjectiveRow row, List<NoteRow> notes) {
        String due = row.original().words();
        return notes.isEmpty()
                ? due
                : Texts.of(
                        "programme.report.dueWithNote",
                        due,
                        notes.stream().map(NoteRow::letter).collect(Collectors.joining(", ")));
    }

    private static String moved(ObjectiveRow row) {
        if (row.original().equals(row.current())) {
            return "";
        }
        return Texts.of(
                row.slip() < 0 ? "programme.report.movedForward" : "programme.report.moved",
                row.current().words(),
                Math.abs(row.slip()));
    }

    private static String replaced(ObjectiveRow row) {
        return Texts.of("programme.report.replaced", row.replacedBy());
    }

    private static String orNothing(String words) {
        return words == null ? "" : words;
    }
}

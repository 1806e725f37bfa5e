package uk.homes.web.reg44;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.homes.reg44.AfterRow;
import uk.homes.reg44.ConflictRow;
import uk.homes.reg44.Opinion;
import uk.homes.reg44.Question;
import uk.homes.reg44.RecommendationRow;
import uk.homes.reg44.RecommendationStatus;
import uk.homes.reg44.RecordSampled;
import uk.homes.reg44.Report;
import uk.homes.reg44.VersionRow;
import uk.homes.regulation.RegistrationRow;
import uk.homes.regulation.Registrations;
import uk.homes.reports.AfterVisit;
import uk.homes.reports.Mark;
import uk.homes.reports.Status;
import uk.homes.reports.VisitReport;
import uk.homes.shared.HomesClock;
import uk.homes.web.Texts;

/** A version of a report, put into the words and the order of the paper. */
@RequestScoped
public class ReportPaper {

    @Inject
    private Registrations registrations;

    @Inject
    private VisitWords words;

    /** What the paper says: the version and nothing that came after it. */
    public VisitReport of(long homeId, Report report, VersionRow version) {
        return new VisitReport(
                report.home(),
                urn(homeId, report),
                report.month(),
                report.arrived().toLocalDate(),
                report.arrived().toLocalTime(),
                report.left().toLocalTime(),
                report.announced(),
                report.visitor(),
                version.number(),
                version.submittedAt(),
                version.submittedBy(),
                report.people().stream().map(ReportPaper::seen).toList(),
                report.findings().stream().map(this::previous).toList(),
                report.texts().entrySet().stream()
                        .map(text -> new VisitReport.Section(
                                Texts.of("reg44.section." + text.getKey()),
                                words.cite(text.getKey().provision()),
                                text.getValue(),
                                List.of()))
                        .toList(),
                report.records().stream().map(ReportPaper::sampled).toList(),
                opinion(report.opinion(Question.SAFEGUARDED)),
                opinion(report.opinion(Question.WELL_BEING)),
                conflict(report.conflict()),
                report.recommendations().stream()
                        .map(each -> new VisitReport.Recommendation(
                                each.number(),
                                each.text(),
                                words.cite(each.provision()),
                                Texts.of("reg44.priorityChoice." + each.priority()),
                                each.considerBy()))
                        .toList());
    }

    /** What is printed behind it: comments, answers and copies. */
    public AfterVisit after(List<AfterRow> rows, List<RecommendationRow> answers) {
        return new AfterVisit(
                rows.stream()
                        .filter(row -> row.comment() != null)
                        .map(ReportPaper::comment)
                        .toList(),
                answers.stream()
                        .filter(row -> row.answer() != null)
                        .map(this::answer)
                        .toList(),
                rows.stream()
                        .filter(row -> row.recipient() != null)
                        .map(ReportPaper::sent)
                        .toList());
    }

    private String urn(long homeId, Report report) {
        return registrations.list(report.month().atEndOfMonth()).stream()
                .filter(row -> row.homeId() == homeId)
                .map(RegistrationRow::urn)
                .findFirst()
                .orElse(Texts.of("reg44.paper.noUrn"));
    }

    private static VisitReport.Seen seen(Report.Met met) {
        return new VisitReport.Seen(
                met.code(),
                Texts.of("reg44.kind." + met.kind()) + ", " + Texts.of("reg44.how." + met.how()),
                Texts.of(met.consented() ? "reg44.people.agreed" : "reg44.people.notAgreed"));
    }

    private VisitReport.Previous previous(Report.Found found) {
        Mark mark =
                switch (found.outcome()) {
                    case VERIFIED -> Mark.GOOD;
                    case REOPENED -> Mark.LATE;
                    case NOT_CHECKED -> Mark.NONE;
                };
        return new VisitReport.Previous(
                found.text(),
                Texts.of("reg44.paper.source", words.month(found.month()), found.number()),
                found.considerBy(),
                new Status(Texts.of("reg44.finding." + found.outcome()), mark),
                null,
                found.words());
    }

    private static VisitReport.Sampled sampled(RecordSampled line) {
        return new VisitReport.Sampled(
                Texts.of("reg44.record." + line.record()),
                line.result() == RecordSampled.Result.SAMPLED,
                line.notes() == null ? "" : line.notes());
    }

    private static VisitReport.Opinion opinion(Opinion opinion) {
        return new VisitReport.Opinion(
                VisitReport.Answer.valueOf(opinion.answer().name()), opinion.reasons());
    }

    private static String conflict(ConflictRow row) {
        if (!row.disclosed()) {
            return Texts.of("reg44.conflict.none");
        }
        return Texts.of(row.foundLate() ? "reg44.conflict.late" : "reg44.conflict.known") + ". " + row.words();
    }

    private static AfterVisit.Comment comment(AfterRow row) {
        String about = row.section() == null ? "" : Texts.of("reg44.section." + row.section());
        return new AfterVisit.Comment(
                row.by(), row.at().atZone(HomesClock.LONDON).toLocalDate(), about, row.words());
    }

    private AfterVisit.Answer answer(RecommendationRow row) {
        Mark mark = row.status() == RecommendationStatus.VERIFIED ? Mark.GOOD : Mark.WAITING;
        String said = row.doneWords() == null ? row.answerWords() : row.doneWords();
        return new AfterVisit.Answer(
                row.number(),
                new Status(words.word(row.status()), mark),
                said == null ? Texts.of("reg44.answered." + row.answer()) : said);
    }

    private static AfterVisit.Sent sent(AfterRow row) {
        String to = Texts.of("reg44.recipient." + row.recipient());
        return new AfterVisit.Sent(row.words() == null ? to : to + ": " + row.words(), row.sentOn(), row.by());
    }
}

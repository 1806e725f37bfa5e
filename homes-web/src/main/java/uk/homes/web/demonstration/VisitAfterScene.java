package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import uk.homes.reg44.Answer;
import uk.homes.reg44.Copies;
import uk.homes.reg44.Recipient;
import uk.homes.reg44.RecommendationRow;
import uk.homes.reg44.Recommendations;
import uk.homes.reg44.Reports;
import uk.homes.reg44.Section;
import uk.homes.reg44.VisitNotes;
import uk.homes.reg44.Visits;
import uk.homes.web.demonstration.VisitPlot.Plot;
import uk.homes.web.demonstration.VisitScene.Stage;

/** What followed a submitted report: facts put right, copies sent, and what the home answered and did. */
@Dependent
public class VisitAfterScene {

    private static final String VISITOR = VisitsChapter.VISITOR;
    private static final YearMonth CORRECTED = YearMonth.of(2021, 10);

    @Inject
    Visits visits;

    @Inject
    VisitNotes notes;

    @Inject
    Reports reports;

    @Inject
    Copies copies;

    @Inject
    Recommendations recommendations;

    void tell(Story story, Stage stage, Long visit) {
        act(story, VISITOR, stage.at(3, 9), () -> reports.askForFacts(visit));
        boolean corrected = stage.home().equals("pegasus") && stage.month().equals(CORRECTED);
        boolean checking = stage.home().equals("beech-tree") && stage.month().equals(YearMonth.from(Story.OPENING));
        if (corrected || checking) {
            act(story, stage.manager(), stage.at(6, 11), () -> comment(visit));
        }
        if (corrected) {
            act(story, VISITOR, stage.at(8, 9), () -> correct(stage, visit));
        }
        if (!checking) {
            act(story, VISITOR, stage.at(8, 16), () -> reports.finish(visit));
            distribute(story, stage, visit);
        }
        story.as(stage.manager(), Story.OPENING, () -> recommendations.of(visit))
                .forEach(row -> answer(story, stage, row));
    }

    private void comment(Long visit) {
        reports.comment(new Reports.NewComment(
                UUID.randomUUID(),
                visit,
                1,
                Section.STAFFING,
                "One evening is counted twice: the second adult came at 20:30, as the worked rota shows."));
    }

    private void correct(Stage stage, Long visit) {
        String before = VisitTexts.of(Section.STAFFING, stage.month(), "");
        notes.write(new VisitNotes.WriteSection(
                visit,
                Section.STAFFING,
                1,
                before + " I counted again with the worked rota: it was one evening fewer."));
        reports.submitVersion(new Reports.SubmitVersion(
                UUID.randomUUID(),
                visit,
                visits.find(visit).version(),
                "One fact put right: the number of evenings, counted again with the worked rota."));
    }

    private void distribute(Story story, Stage stage, Long visit) {
        List<Recipient> others = List.of(
                Recipient.PLACING_AUTHORITY, Recipient.PROVIDER, Recipient.MANAGER, Recipient.RESPONSIBLE_INDIVIDUAL);
        boolean last = stage.month().equals(YearMonth.from(Story.OPENING));
        act(story, VISITOR, stage.at(9, 10), () -> send(stage, visit, Recipient.HMCI, null, 9));
        if (!last) {
            act(
                    story,
                    "responsible.individual",
                    stage.at(10, 11),
                    () -> others.forEach(recipient -> send(
                            stage,
                            visit,
                            recipient,
                            recipient == Recipient.PLACING_AUTHORITY ? "Rotherham" : null,
                            10)));
        }
    }

    private void send(Stage stage, Long visit, Recipient recipient, String name, int days) {
        copies.sent(new Copies.CopySent(
                UUID.randomUUID(), visit, recipient, name, stage.day().plusDays(days)));
    }

    private void answer(Story story, Stage stage, RecommendationRow row) {
        Plot plot = VisitPlot.of(stage.home(), stage.month(), row.text()).orElseThrow();
        switch (plot.fate()) {
            case SILENT -> {}
            case REFUSED -> answered(story, stage, row, Answer.NOT_ACCEPTED, plot.answer());
            case PARTLY -> answered(story, stage, row, Answer.PARTLY, plot.answer());
            case ACCEPTED, REPEATED -> answered(story, stage, row, Answer.ACCEPTED, plot.answer());
            case IN_PROGRESS -> {
                answered(story, stage, row, Answer.ACCEPTED, plot.answer());
                act(story, stage.manager(), stage.at(12, 9), () -> recommendations.begin(row.id(), version(row)));
            }
            case VERIFIED, REOPENED, DONE -> {
                answered(story, stage, row, Answer.ACCEPTED, null);
                act(story, stage.manager(), stage.at(20, 15), () -> done(row, plot.answer()));
            }
        }
    }

    private void answered(Story story, Stage stage, RecommendationRow row, Answer answer, String words) {
        act(
                story,
                stage.manager(),
                stage.at(7, 14),
                () -> recommendations.answer(new Recommendations.AnswerRecommendation(
                        row.id(), version(row), answer, words, stage.day().plusDays(60))));
    }

    private void done(RecommendationRow row, String words) {
        recommendations.addEvidence(new Recommendations.NewEvidence(UUID.randomUUID(), row.id(), words, null));
        recommendations.done(row.id(), version(row), words);
    }

    private int version(RecommendationRow row) {
        return recommendations.find(row.id()).version();
    }

    // Nothing happens after the morning on which the demonstration begins.
    private static void act(Story story, String who, LocalDateTime at, Runnable work) {
        if (at.isBefore(Story.OPENING)) {
            story.does(who, at, work);
        }
    }
}

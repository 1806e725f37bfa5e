package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.homes.reg44.Finding;
import uk.homes.reg44.Opinion;
import uk.homes.reg44.Outcome;
import uk.homes.reg44.PersonMet;
import uk.homes.reg44.Question;
import uk.homes.reg44.RecommendationRow;
import uk.homes.reg44.RecommendationStatus;
import uk.homes.reg44.Recommendations;
import uk.homes.reg44.RecordKind;
import uk.homes.reg44.RecordSampled;
import uk.homes.reg44.Reports;
import uk.homes.reg44.Section;
import uk.homes.reg44.VisitFindings;
import uk.homes.reg44.VisitNotes;
import uk.homes.reg44.Visits;
import uk.homes.shared.HomesClock;
import uk.homes.web.demonstration.VisitPlot.Fate;
import uk.homes.web.demonstration.VisitPlot.Plot;

/** One visit on its day, written and submitted by the independent person. What follows is told by {@link VisitAfterScene}. */
@Dependent
public class VisitScene {

    private static final String VISITOR = VisitsChapter.VISITOR;

    @Inject
    Visits visits;

    @Inject
    VisitNotes notes;

    @Inject
    VisitFindings findings;

    @Inject
    Recommendations recommendations;

    @Inject
    Reports reports;

    @Inject
    VisitAfterScene after;

    /** Where and when a visit takes place, and who manages the home. */
    record Stage(String home, String manager, YearMonth month, LocalDate day) {

        LocalDateTime at(int days, int hour) {
            return day.plusDays(days).atTime(hour, 10);
        }
    }

    void tell(Story story, Stage stage, Long visit) {
        story.does(VISITOR, stage.at(0, 10), () -> visits.start(new Visits.StartVisit(UUID.randomUUID(), visit)));
        story.does(VISITOR, stage.at(0, 17), () -> write(stage, visit));
        story.does(
                VISITOR,
                stage.at(2, 18),
                () -> reports.submit(new Reports.SubmitReport(
                        UUID.randomUUID(), visit, visits.find(visit).version())));
        after.tell(story, stage, visit);
    }

    private void write(Stage stage, Long visit) {
        String child = child(stage);
        for (Section section : VisitTexts.sections()) {
            notes.write(new VisitNotes.WriteSection(visit, section, 0, VisitTexts.of(section, stage.month(), child)));
        }
        notes.people(new VisitNotes.SavePeople(visit, 0, people(stage, child)));
        notes.records(new VisitNotes.SaveRecords(visit, 0, records(stage.month())));
        boolean fully = stage.month().getMonthValue() % 4 != 2;
        notes.opinions(new VisitNotes.SaveOpinions(
                visit,
                0,
                List.of(
                        new Opinion(Question.SAFEGUARDED, Opinion.Says.YES, VisitTexts.safe(stage.month())),
                        new Opinion(
                                Question.WELL_BEING,
                                fully ? Opinion.Says.YES : Opinion.Says.NOT_FULLY,
                                VisitTexts.wellBeing(stage.month(), fully)))));
        conflict(stage, visit);
        LocalDateTime came = stage.at(0, 10);
        notes.times(new VisitNotes.SetTimes(
                visit,
                visits.find(visit).version(),
                came.atZone(HomesClock.LONDON).toInstant(),
                came.plusMinutes(185).atZone(HomesClock.LONDON).toInstant()));
        findings(stage, visit);
        recommend(stage, visit);
    }

    // In June 2021 a link came to light that nobody had known of.
    private void conflict(Stage stage, Long visit) {
        boolean late = stage.home().equals("liberty-house") && stage.month().equals(YearMonth.of(2021, 6));
        String words = late
                ? "A worker who started on 1 June is a neighbour of mine. I learned of it during this visit, so it could"
                        + " not be declared before. The provider was told the same day and sees no doubt."
                : null;
        notes.conflict(new VisitNotes.SaveConflict(visit, 0, late, late, words));
    }

    private void findings(Stage stage, Long visit) {
        List<Finding> found = new ArrayList<>();
        for (RecommendationRow row : recommendations.carriedInto(visit)) {
            if (row.status() == RecommendationStatus.DONE) {
                found.add(finding(stage, row));
            }
        }
        if (!found.isEmpty()) {
            notes(visit, found);
        }
    }

    private void notes(Long visit, List<Finding> found) {
        findings.findings(new VisitFindings.SaveFindings(visit, 0, found));
    }

    private static Finding finding(Stage stage, RecommendationRow row) {
        Fate fate = VisitPlot.of(stage.home(), YearMonth.from(row.month()), row.text())
                .map(Plot::fate)
                .orElse(Fate.VERIFIED);
        return switch (fate) {
            case REOPENED ->
                new Finding(
                        row.id(),
                        Outcome.REOPENED,
                        "Two of the three records that I read give a reason. The third is blank.",
                        stage.day().plusDays(24));
            case DONE -> new Finding(row.id(), Outcome.NOT_CHECKED, "I could not see it today.", null);
            default -> new Finding(row.id(), Outcome.VERIFIED, "I have seen it and asked the children about it.", null);
        };
    }

    private void recommend(Stage stage, Long visit) {
        for (Plot plot : VisitPlot.in(stage.home(), stage.month())) {
            Long repeats = recommendations.carriedInto(visit).stream()
                    .filter(row -> row.text().equals(plot.text()))
                    .map(RecommendationRow::id)
                    .findFirst()
                    .orElse(null);
            findings.recommend(new VisitFindings.Recommend(
                    UUID.randomUUID(),
                    visit,
                    new VisitFindings.RecommendationWords(
                            plot.text(),
                            plot.provision(),
                            plot.priority(),
                            stage.day().plusDays(plot.fate() == Fate.SILENT ? 38 : 22),
                            repeats)));
        }
    }

    private static List<PersonMet> people(Stage stage, String child) {
        List<PersonMet> people = new ArrayList<>();
        boolean alone = stage.month().getMonthValue() % 2 == 0;
        people.add(new PersonMet(
                PersonMet.Kind.CHILD,
                child,
                true,
                alone ? PersonMet.How.IN_PRIVATE : PersonMet.How.WITH_OTHERS,
                "Knows how to reach me."));
        people.add(
                new PersonMet(PersonMet.Kind.STAFF, "Senior residential worker", true, PersonMet.How.IN_PRIVATE, null));
        people.add(new PersonMet(
                PersonMet.Kind.FAMILY, "Parent, by telephone", false, PersonMet.How.DECLINED, "Had no time today."));
        return people;
    }

    private static List<RecordSampled> records(YearMonth month) {
        List<RecordSampled> records = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            boolean sampled = kind != RecordKind.CASE_RECORDS
                    && (kind.ordinal() < 3 || (kind.ordinal() + month.getMonthValue()) % 3 == 0);
            String note = sampled && kind == RecordKind.DAILY_LOGS ? "Six weeks read." : null;
            records.add(new RecordSampled(
                    kind, sampled ? RecordSampled.Result.SAMPLED : RecordSampled.Result.NOT_SAMPLED, note));
        }
        return records;
    }

    private static String child(Stage stage) {
        if (stage.home().equals("beech-tree")) {
            return "BT-01";
        }
        if (stage.home().equals("liberty-house")) {
            return "A child on a short break";
        }
        return stage.month().isAfter(YearMonth.of(2021, 8)) ? "PE-04" : "PE-01";
    }
}

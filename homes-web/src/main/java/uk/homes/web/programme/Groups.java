package uk.homes.web.programme;

import java.util.ArrayList;
import java.util.List;
import uk.homes.reports.ProgressReport;
import uk.homes.web.Texts;
import uk.homes.workforce.WorkforceFigures;

/** The figures of the report under their three headings: workforce, registration, placements. */
final class Groups {

    private Groups() {}

    static List<ProgressReport.Group> of(WorkforceFigures workforce, ProgressFigures figures) {
        return List.of(
                new ProgressReport.Group(Texts.of("programme.figures.workforce"), workforce(workforce)),
                new ProgressReport.Group(Texts.of("programme.figures.registration"), registration(figures)),
                new ProgressReport.Group(Texts.of("programme.figures.placements"), placements(figures)));
    }

    private static List<ProgressReport.Figure> workforce(WorkforceFigures counted) {
        return List.of(
                figure("programme.figures.managers", counted.managers()),
                figure("programme.figures.staff", counted.staff()),
                figure("programme.figures.centres", counted.assessmentCentres()),
                figure("programme.figures.induction", counted.inductionDays()),
                figure("programme.figures.campaign", counted.campaignMonths()));
    }

    private static List<ProgressReport.Figure> registration(ProgressFigures figures) {
        List<ProgressReport.Figure> rows = new ArrayList<>();
        rows.add(figure("programme.figures.registered", figures.registered()));
        rows.add(figure("programme.figures.good", figures.good()));
        if (figures.outstanding() > 0) {
            rows.add(figure("programme.figures.outstanding", figures.outstanding()));
        }
        figures.others().forEach(other -> rows.add(new ProgressReport.Figure(other.home(), other.judgement())));
        return rows;
    }

    private static List<ProgressReport.Figure> placements(ProgressFigures figures) {
        String places = Texts.of("programme.figures.places", figures.beds().registered());
        return List.of(
                new ProgressReport.Figure(places, Wording.sentence(InShort.count(figures.inUse()))),
                new ProgressReport.Figure(
                        Texts.of("programme.figures.youngPeople"),
                        Wording.sentence(InShort.count(figures.youngPeople()))),
                new ProgressReport.Figure(
                        Texts.of("programme.figures.steppedDown"),
                        Wording.sentence(InShort.count(figures.steppedDown()))));
    }

    private static ProgressReport.Figure figure(String key, int count) {
        return new ProgressReport.Figure(Texts.of(key), String.valueOf(count));
    }
}

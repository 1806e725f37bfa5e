package uk.homes.web.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.inspections.InspectionActions;
import uk.homes.inspections.InspectionHistory;
import uk.homes.inspections.ToldKind;
import uk.homes.inspections.ToldRow;
import uk.homes.reg44.Opinion;
import uk.homes.reg44.VisitFigures;
import uk.homes.regulation.ApplicationStage;
import uk.homes.regulation.HistoryKind;
import uk.homes.regulation.HistoryRow;
import uk.homes.regulation.RegistrationHistory;
import uk.homes.web.CurrentHome;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.inspections.InspectionWords;
import uk.homes.web.look.Spoken;

/** A home's story on one page that a councillor can read: no address, no child, nothing from a report but its opinion. */
@Named("registrationTimeline")
@RequestScoped
@Page(path = "/regulation/timeline", permits = Permission.REGULATION_READ)
public class TimelinePage {

    private static final Set<ApplicationStage> STAGES = EnumSet.of(
            ApplicationStage.PLANNED,
            ApplicationStage.APPLICATION_SUBMITTED,
            ApplicationStage.RETURNED,
            ApplicationStage.NOTICE_OF_PROPOSAL,
            ApplicationStage.REFUSED,
            ApplicationStage.WITHDRAWN,
            ApplicationStage.OPERATIONAL,
            ApplicationStage.VARIATION,
            ApplicationStage.CLOSED);

    /**
     * Something that happened.
     *
     * @param tag a judgement or an opinion in words, or {@code null}
     * @param href where the person may read on, or {@code null}
     */
    public record Moment(LocalDate on, String shape, String title, String tag, String detail, String href) {}

    /** The moments of a year, the newest first. */
    public record Year(int number, List<Moment> moments) {}

    @Inject
    private RegistrationHistory told;

    @Inject
    private InspectionHistory inspections;

    @Inject
    private InspectionActions actions;

    @Inject
    private VisitFigures visits;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private History history;

    @Inject
    private RegulationWords words;

    @Inject
    private InspectionWords inspectionWords;

    private List<Year> years;

    @PostConstruct
    void read() {
        long id = home.getId();
        Map<Long, List<InspectionActions.Count>> counts =
                actions.counts(id).stream().collect(Collectors.groupingBy(InspectionActions.Count::inspectionId));
        List<Moment> moments = new ArrayList<>();
        told.of(id).stream().filter(TimelinePage::telling).forEach(row -> moments.add(moment(row)));
        inspections.of(id).forEach(row -> moments.add(moment(row, counts.getOrDefault(row.inspectionId(), List.of()))));
        visits.opinions(id).forEach(row -> moments.add(moment(row)));
        moments.sort(Comparator.comparing(Moment::on).reversed());
        Map<Integer, List<Moment>> byYear = new TreeMap<>(Comparator.reverseOrder());
        moments.forEach(each -> byYear.computeIfAbsent(each.on().getYear(), year -> new ArrayList<>())
                .add(each));
        years = byYear.entrySet().stream()
                .map(each -> new Year(each.getKey(), each.getValue()))
                .toList();
    }

    // Every stage stands on the application's page; here those that a resident would ask about.
    private static boolean telling(HistoryRow row) {
        return row.kind() == HistoryKind.STAGE
                ? STAGES.contains(ApplicationStage.valueOf(row.word()))
                : row.kind() != HistoryKind.CERTIFICATE;
    }

    private Moment moment(HistoryRow row) {
        return new Moment(
                row.on(),
                history.shape(row),
                history.title(row),
                null,
                row.kind() == HistoryKind.CONDITION ? row.words() : "",
                null);
    }

    private Moment moment(ToldRow row, List<InspectionActions.Count> counts) {
        boolean inspected = row.kind() == ToldKind.INSPECTED;
        return new Moment(
                row.on(),
                inspectionWords.shape(row),
                inspectionWords.title(row),
                inspectionWords.judged(row),
                inspected ? counts.stream().map(this::counted).collect(Collectors.joining(" ")) : "",
                inspected ? "/inspections/inspection?inspection=" + row.inspectionId() : null);
    }

    private String counted(InspectionActions.Count count) {
        return Texts.of("regulation.timeline." + count.kind(), count.made(), count.closed());
    }

    private Moment moment(VisitFigures.MonthOpinion row) {
        return new Moment(
                row.on(),
                shape(row),
                Texts.of("regulation.timeline.visit"),
                Texts.of("regulation.timeline.opinions", said(row.safeguarded()), said(row.wellBeing())),
                Texts.of("regulation.timeline.recommended", row.recommendations()),
                caller.may(Permission.REG44_READ, home.getId()) ? "/reg44/report?visit=" + row.visitId() : null);
    }

    private static String said(Opinion.Says says) {
        return Texts.of("regulation.says." + (says == null ? "NONE" : says.name()));
    }

    private static String shape(VisitFigures.MonthOpinion row) {
        List<Opinion.Says> both = new ArrayList<>();
        both.add(row.safeguarded());
        both.add(row.wellBeing());
        if (both.contains(Opinion.Says.NO)) {
            return "is-late";
        }
        return both.contains(Opinion.Says.NOT_FULLY) ? "is-part" : "is-good";
    }

    public String getTitle() {
        return Texts.of("regulation.timeline.title", home.getName());
    }

    public String day(Moment moment) {
        return Spoken.day(moment.on());
    }

    public List<Year> getYears() {
        return years;
    }
}

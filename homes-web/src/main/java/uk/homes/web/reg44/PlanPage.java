package uk.homes.web.reg44;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.reg44.VisitRow;
import uk.homes.reg44.VisitStatus;
import uk.homes.reg44.Visits;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Refused;

/** Planning a visit, starting it at the door, or saying why a month was missed. */
@Named
@RequestScoped
@Page(path = "/reg44/plan", permits = Permission.REG44_PLAN)
public class PlanPage {

    private static final String LIST = "/reg44/visits";

    @Inject
    private Visits visits;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    @Inject
    private Asked asked;

    @Inject
    private VisitWords words;

    private VisitRow visit;
    private Integer version;
    private UUID submission;
    private Long homeId;
    private YearMonth month;
    private String way = "unannounced";
    private LocalDate plannedOn;
    private String why;

    @PostConstruct
    void open() {
        month = YearMonth.from(clock.today());
        visit = asked.id("visit").map(visits::find).orElse(null);
        if (visit == null) {
            homeId = home.chosen().map(row -> row.id()).orElse(null);
        } else {
            home.about(visit.homeId());
            way = visit.announced() ? "announced" : "unannounced";
            plannedOn = visit.plannedOn();
            why = visit.missedWhy();
            version = asked.number("version").orElse(visit.version());
        }
    }

    /** Plans a new visit. */
    public void plan() {
        Visits.PlanVisit command =
                new Visits.PlanVisit(submission, homeId == null ? 0 : homeId, month, announced(), plannedOn);
        if (homeId == null) {
            Refused.at("homeId", Texts.of("reg44.plan.home"));
            return;
        }
        forms.ask(() -> visits.plan(command)).ifPresent(id -> {
            forms.taken("reg44.plan", "new");
            forms.goOn(LIST, "reg44.plan.done");
        });
    }

    /** Changes the plan. */
    public void change() {
        meanwhile(() -> {
            if (forms.run(() -> visits.replan(new Visits.ReplanVisit(visit.id(), version, announced(), plannedOn)))) {
                forms.taken("reg44.plan", String.valueOf(visit.id()));
                forms.goOn(LIST, "reg44.plan.changed");
            }
        });
    }

    /** The independent person is at the door. */
    public void start() {
        forms.ask(() -> visits.start(new Visits.StartVisit(submission, visit.id())))
                .ifPresent(id -> forms.goOn("/reg44/visit?visit=" + id, "reg44.plan.begun"));
    }

    /** Says why a month was missed. */
    public void explain() {
        meanwhile(() -> {
            if (forms.run(() -> visits.explain(visit.id(), why))) {
                forms.taken("reg44.missed", String.valueOf(visit.id()));
                forms.goOn(LIST, "reg44.plan.explained");
            }
        });
    }

    private void meanwhile(Runnable work) {
        try {
            work.run();
        } catch (ChangedMeanwhile changed) {
            visit = visits.find(visit.id());
            version = visit.version();
            Refused.because(Texts.of("reg44.plan.changedMeanwhile"));
        }
    }

    private boolean announced() {
        return "announced".equals(way);
    }

    public String getTitle() {
        return visit == null
                ? Texts.of("reg44.plan.title")
                : Texts.of("reg44.visit.title", visit.homeName(), words.month(visit.yearMonth()));
    }

    public boolean isScheduled() {
        return visit != null && visit.status() == VisitStatus.SCHEDULED;
    }

    public boolean isMissed() {
        return visit != null && visit.status() == VisitStatus.MISSED;
    }

    public boolean isStartable() {
        return isScheduled()
                && caller.may(Permission.REG44_WRITE, visit.homeId())
                && visit.yearMonth().equals(YearMonth.from(clock.today()));
    }

    public List<Option> getHomes() {
        return home.all().stream()
                .filter(row -> caller.may(Permission.REG44_PLAN, row.id()))
                .map(row -> new Option(row.id(), row.name()))
                .toList();
    }

    /** This month and the eleven that follow. */
    public List<Option> getMonths() {
        List<Option> months = new ArrayList<>();
        YearMonth first = YearMonth.from(clock.today());
        for (int i = 0; i < 12; i++) {
            months.add(new Option(first.plusMonths(i), words.month(first.plusMonths(i))));
        }
        return months;
    }

    public List<Option> getWays() {
        return List.of(
                new Option("unannounced", Texts.of("reg44.plan.unannounced"), Texts.of("reg44.plan.unannouncedHint")),
                new Option("announced", Texts.of("reg44.plan.announced"), Texts.of("reg44.plan.announcedHint")));
    }

    public VisitRow getVisit() {
        return visit;
    }

    public Integer getVersion() {
        return version;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public Long getHomeId() {
        return homeId;
    }

    public void setHomeId(Long homeId) {
        this.homeId = homeId;
    }

    public YearMonth getMonth() {
        return month;
    }

    public void setMonth(YearMonth month) {
        this.month = month;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    public void setPlannedOn(LocalDate plannedOn) {
        this.plannedOn = plannedOn;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}

package uk.homes.reg44;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.RuleBroken;

/** One visit to one home in one month, and where its report stands. */
@Entity
@Table(schema = "reg44", name = "visit")
class Visit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reg44.visit")
    @SequenceGenerator(name = "reg44.visit", schema = "reg44", sequenceName = "visit_id_seq", allocationSize = 1)
    private Long id;

    @Version
    private int version;

    @Column(name = "home_id")
    private long homeId;

    private LocalDate month;

    private boolean announced;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Enumerated(EnumType.STRING)
    private VisitStatus status = VisitStatus.SCHEDULED;

    @Column(name = "visitor_id")
    private Long visitorId;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "missed_why")
    private String missedWhy;

    @Column(name = "explained_at")
    private Instant explainedAt;

    protected Visit() {}

    Visit(long homeId, YearMonth month, boolean announced, LocalDate plannedOn) {
        this.homeId = homeId;
        this.month = month.atDay(1);
        replan(announced, plannedOn);
    }

    final void replan(boolean nowAnnounced, LocalDate on) {
        RuleBroken.when(status != VisitStatus.SCHEDULED, "reg44.plan.started");
        RuleBroken.whenAt(on != null && !YearMonth.from(on).equals(month()), "plannedOn", "reg44.plan.otherMonth");
        announced = nowAnnounced;
        plannedOn = on;
    }

    /** The independent person is at the door. From now on the report is theirs alone. */
    void start(Long visitor, Instant at) {
        move(VisitStatus.IN_PROGRESS);
        boolean inMonth = YearMonth.from(at.atZone(HomesClock.LONDON)).equals(month());
        RuleBroken.whenAny(
                inMonth
                        ? List.of()
                        : List.of(Refusal.of("reg44.start.otherMonth", month()).under(VisitClock.VISIT.provision())));
        visitorId = visitor;
        arrivedAt = at;
    }

    void times(Instant arrived, Instant left, Instant now) {
        RuleBroken.whenAt(arrived == null, "arrived", "reg44.times.arrived");
        RuleBroken.whenAt(arrived.isAfter(now), "arrived", "reg44.times.future");
        RuleBroken.whenAt(
                !YearMonth.from(arrived.atZone(HomesClock.LONDON)).equals(month()),
                "arrived",
                "reg44.times.otherMonth",
                month());
        RuleBroken.whenAt(left != null && !left.isAfter(arrived), "left", "reg44.times.leftBefore");
        RuleBroken.whenAt(left != null && left.isAfter(now), "left", "reg44.times.future");
        arrivedAt = arrived;
        leftAt = left;
    }

    void missed() {
        move(VisitStatus.MISSED);
    }

    /** Says why there was no visit. The month stays missed; its clock ended when it was first explained. */
    void explain(String words, Instant at) {
        RuleBroken.when(status != VisitStatus.MISSED, "reg44.missed.wasNot");
        missedWhy = words;
        explainedAt = explainedAt == null ? at : explainedAt;
    }

    void submitted() {
        move(VisitStatus.SUBMITTED);
    }

    void factsAsked() {
        move(VisitStatus.FACTUAL_ACCURACY);
    }

    void finished() {
        move(VisitStatus.FINAL);
    }

    void distributed() {
        move(VisitStatus.DISTRIBUTED);
    }

    private void move(VisitStatus to) {
        status.mustAllow(to);
        status = to;
    }

    /** Refuses everybody but the visitor: another's report is not there to be written. */
    void mustBeWrittenBy(Long person) {
        if (visitorId == null || !visitorId.equals(person)) {
            throw new NotFound("visit", id);
        }
    }

    void mustBeWritable() {
        RuleBroken.when(!status.writable(), "reg44.write.locked");
    }

    void mustBeInProgress() {
        RuleBroken.when(status != VisitStatus.IN_PROGRESS, "reg44.write.submitted");
    }

    void unless(Integer opened) {
        ChangedMeanwhile.unless(opened, version, "visit", id);
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    long homeId() {
        return homeId;
    }

    YearMonth month() {
        return YearMonth.from(month);
    }

    VisitStatus status() {
        return status;
    }

    Long visitorId() {
        return visitorId;
    }

    Instant arrivedAt() {
        return arrivedAt;
    }

    Instant leftAt() {
        return leftAt;
    }
}

package uk.homes.reg44;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.HomeScope;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.access.VisitsUnderWay;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Once;
import uk.homes.shared.Refusal;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** The independent person's visits: planned for each month, started at the door, or missed. */
@Door
public class Visits {

    /** A visit to be planned: for which home and month, announced or not, and on which day if that is settled. */
    public record PlanVisit(UUID submission, long homeId, YearMonth month, boolean announced, LocalDate plannedOn)
            implements Once {}

    /** Another day for a planned visit, or another way of coming. */
    public record ReplanVisit(long visitId, Integer version, boolean announced, LocalDate plannedOn) {}

    /** The independent person arrives. */
    public record StartVisit(UUID submission, long visitId) implements Once {}

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    @Inject
    VisitsUnderWay underWay;

    @Inject
    VisitStore store;

    @Inject
    VisitQuery query;

    @Inject
    VisitCalendar calendar;

    /** The visits of the year that begins in April of {@code firstYear}, of one home or, without one, of all. */
    @Permits(value = Permission.REG44_READ, kind = Permits.Kind.READS)
    public VisitYear year(int firstYear, Long homeId) {
        LocalDate from = LocalDate.of(firstYear, 4, 1);
        List<VisitRow> visits = query.visits(
                        """
                        and v.month >= :from and v.month < :to and (cast(:home as bigint) is null or v.home_id = cast(:home as bigint))
                        order by h.name, v.month, v.id""")
                .with("from", from)
                .with("to", from.plusYears(1))
                .with("home", homeId)
                .as(VisitRow.class);
        HomeScope scope = caller.scope(Permission.REG44_READ);
        HomeScope asked =
                homeId == null ? scope : scope.holds(homeId) ? HomeScope.of(List.of(homeId)) : HomeScope.none();
        return calendar.year(firstYear, asked, visits);
    }

    /** A visit. */
    @Permits(value = Permission.REG44_READ, kind = Permits.Kind.READS)
    public VisitRow find(long visitId) {
        return query.visits("and v.id = :id")
                .with("id", visitId)
                .first(VisitRow.class)
                .orElseThrow(() -> new NotFound("visit", visitId));
    }

    /** The visits that the person who asks has begun and not submitted, the newest first. */
    @Permits(value = Permission.REG44_WRITE, kind = Permits.Kind.READS)
    public List<VisitRow> unfinished() {
        return query.visits("and v.visitor_id = :me and v.status = 'IN_PROGRESS' order by v.arrived_at desc")
                .as(VisitRow.class);
    }

    /** The newest report that the person who asks may read, of one home or, without one, of any. */
    @Permits(value = Permission.REG44_READ, kind = Permits.Kind.READS)
    public Optional<VisitRow> latestReport(Long homeId) {
        return query.visits(
                        """
                        and exists (select 1 from reg44.report_version r where r.visit_id = v.id)
                        and (cast(:home as bigint) is null or v.home_id = cast(:home as bigint)) and"""
                                + VisitQuery.READABLE
                                + "order by v.month desc, v.arrived_at desc limit 1")
                .with("home", homeId)
                .first(VisitRow.class);
    }

    /** Plans a visit for a month. */
    @Permits(Permission.REG44_PLAN)
    public Long plan(PlanVisit command) {
        HomeScope scope = caller.scope(Permission.REG44_PLAN);
        if (!scope.holds(command.homeId())) {
            throw new NotFound("home", command.homeId());
        }
        calendar.close(scope);
        Words.check().needed("month", command.month(), "reg44.plan.month").orRefuse();
        YearMonth now = YearMonth.from(clock.today());
        RuleBroken.whenAt(command.month().isBefore(now), "month", "reg44.plan.closed");
        RuleBroken.whenAt(past(command.plannedOn()), "plannedOn", "reg44.plan.past");
        LocalDate by =
                command.month().equals(now) ? clock.today() : command.month().atDay(1);
        if (!calendar.open(command.homeId(), by)) {
            throw new RuleBroken(Refusal.at("homeId", "reg44.plan.notOpen").under(VisitClock.VISIT.provision()));
        }
        RuleBroken.whenAt(calendar.waiting(command.homeId(), command.month()), "month", "reg44.plan.already");
        Visit visit = new Visit(command.homeId(), command.month(), command.announced(), command.plannedOn());
        return store.keep(visit, null).id();
    }

    /** Plans a visit for another day of its month, or otherwise. */
    @Permits(Permission.REG44_PLAN)
    public void replan(ReplanVisit command) {
        Visit visit = store.visit(caller.scope(Permission.REG44_PLAN), command.visitId());
        visit.unless(command.version());
        RuleBroken.whenAt(past(command.plannedOn()), "plannedOn", "reg44.plan.past");
        visit.replan(command.announced(), command.plannedOn());
        store.keep(visit, visit.status());
    }

    /** The independent person has arrived. */
    @Permits(Permission.REG44_WRITE)
    public Long start(StartVisit command) {
        Visit visit = store.visit(caller.scope(Permission.REG44_WRITE), command.visitId());
        VisitStatus before = visit.status();
        visit.start(caller.personId(), clock.now());
        underWay.begun(visit.id(), visit.homeId());
        return store.keep(visit, before).id();
    }

    /** Says why a month was missed, and who was told. */
    @Permits(Permission.REG44_PLAN)
    public void explain(long visitId, String words) {
        Words.check()
                .needed("words", words, "reg44.missed.why")
                .text("words", words, 4000)
                .orRefuse();
        Visit visit = store.visit(caller.scope(Permission.REG44_PLAN), visitId);
        visit.explain(Words.tidy(words), clock.now());
        store.keep(visit, visit.status());
    }

    /**
     * Writes down as missed every month that closed without a visit, in the homes of the person who asks. The calendar asks
     * every hour; the trail has a line for it only when a month was closed.
     */
    @Permits(Permission.REG44_PLAN)
    public int closeMonths() {
        int closed = calendar.close(caller.scope(Permission.REG44_PLAN));
        if (closed == 0) {
            trail.nothingDone();
        }
        return closed;
    }

    private boolean past(LocalDate day) {
        return day != null && day.isBefore(clock.today());
    }
}

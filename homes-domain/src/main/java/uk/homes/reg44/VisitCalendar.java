package uk.homes.reg44;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.homes.access.HomeScope;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Rows;

/**
 * Which home is due a visit in which month: one that is registered and open when the month begins (CHR 44(1)). Months before
 * the first visit that the system knows of belong to another system and are never called missed here.
 */
@ApplicationScoped
class VisitCalendar {

    private static final Set<String> OPEN = Set.of("ACTIVE", "RESTRICTED");

    private static final String DUE =
            """
            select h.id, h.slug, h.name, cast(m as date) as month
              from estate.home h
             cross join generate_series(cast(:from as date), cast(:to as date), interval '1 month') as m
             where h.id = any (cast(:scope as bigint[]))
               and m >= coalesce((select min(v.month) from reg44.visit v), cast(:now as date))
               and regulation.status_on(h.id, cast(m as date)) in ('ACTIVE', 'RESTRICTED')\s""";

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    VisitStore store;

    VisitYear year(int firstYear, HomeScope scope, List<VisitRow> visits) {
        YearMonth first = YearMonth.of(firstYear, 4);
        YearMonth now = YearMonth.from(clock.today());
        List<Due> due = due(first, first.plusMonths(11), scope);
        List<VisitYear.Column> homes = columns(due, visits);
        List<VisitYear.Line> months = new ArrayList<>();
        for (YearMonth month : months(first, now, visits)) {
            List<VisitYear.Cell> cells = homes.stream()
                    .map(home -> cell(home, month, now, due, visits))
                    .collect(Collectors.toList());
            months.add(new VisitYear.Line(month, cells));
        }
        return new VisitYear(firstYear, homes, months);
    }

    boolean open(long homeId, LocalDate on) {
        return Rows.of(em, "select coalesce(regulation.status_on(:home, :on), 'NONE')")
                .with("home", homeId)
                .with("on", on)
                .value(String.class)
                .filter(OPEN::contains)
                .isPresent();
    }

    boolean waiting(long homeId, YearMonth month) {
        return Rows.of(
                                em,
                                """
                                select count(*) from reg44.visit
                                where home_id = :home and month = :month and status = 'SCHEDULED'""")
                        .with("home", homeId)
                        .with("month", month.atDay(1))
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }

    /** Closes every month that is over: what was planned and not done, and what was due and never planned, is missed. */
    int close(HomeScope scope) {
        LocalDate thisMonth = YearMonth.from(clock.today()).atDay(1);
        List<Long> waiting = Rows.of(
                        em,
                        """
                        select id from reg44.visit
                        where status = 'SCHEDULED' and month < :now and home_id = any (cast(:scope as bigint[]))""")
                .with("now", thisMonth)
                .with("scope", scope.array())
                .column(Long.class);
        waiting.forEach(id -> missed(store.visit(scope, id)));
        List<Due> unplanned = unplanned(scope, thisMonth);
        for (Due due : unplanned) {
            Visit visit = new Visit(due.homeId(), YearMonth.from(due.month()), false, null);
            em.persist(visit);
            em.flush();
            store.moved(visit.id(), null, VisitStatus.SCHEDULED, null);
            missed(visit);
        }
        return waiting.size() + unplanned.size();
    }

    // The calendar did it, not the person who happened to look: the history names nobody.
    private void missed(Visit visit) {
        VisitStatus before = visit.status();
        visit.missed();
        em.flush();
        store.moved(visit.id(), before, visit.status(), null);
    }

    private List<Due> unplanned(HomeScope scope, LocalDate thisMonth) {
        return Rows.of(
                        em,
                        DUE
                                + " and m < cast(:now as date) and not exists"
                                + " (select 1 from reg44.visit v where v.home_id = h.id and v.month = cast(m as date))")
                .with("from", earliest())
                .with("to", thisMonth)
                .with("now", thisMonth)
                .with("scope", scope.array())
                .as(Due.class);
    }

    private LocalDate earliest() {
        return Rows.of(em, "select coalesce(min(month), cast(:today as date)) from reg44.visit")
                .with("today", clock.today())
                .value(LocalDate.class)
                .orElseThrow();
    }

    private List<Due> due(YearMonth from, YearMonth to, HomeScope scope) {
        return Rows.of(em, DUE + " order by h.name")
                .with("from", from.atDay(1))
                .with("to", to.atDay(1))
                .with("now", YearMonth.from(clock.today()).atDay(1))
                .with("scope", scope.array())
                .as(Due.class);
    }

    private static List<VisitYear.Column> columns(List<Due> due, List<VisitRow> visits) {
        Set<VisitYear.Column> columns =
                new TreeSet<>(Comparator.comparing(VisitYear.Column::name).thenComparing(VisitYear.Column::homeId));
        due.forEach(d -> columns.add(new VisitYear.Column(d.homeId(), d.slug(), d.name())));
        visits.forEach(v -> columns.add(new VisitYear.Column(v.homeId(), v.homeSlug(), v.homeName())));
        return List.copyOf(columns);
    }

    private static List<YearMonth> months(YearMonth first, YearMonth now, List<VisitRow> visits) {
        YearMonth last = visits.stream()
                .map(VisitRow::yearMonth)
                .max(Comparator.naturalOrder())
                .orElse(first);
        if (now.isAfter(last)) {
            last = now;
        }
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first.plusMonths(11); !month.isBefore(first); month = month.minusMonths(1)) {
            if (!month.isAfter(last)) {
                months.add(month);
            }
        }
        return months;
    }

    private static VisitYear.Cell cell(
            VisitYear.Column home, YearMonth month, YearMonth now, List<Due> due, List<VisitRow> visits) {
        List<VisitRow> here = visits.stream()
                .filter(visit ->
                        visit.homeId() == home.homeId() && visit.yearMonth().equals(month))
                .collect(Collectors.toList());
        boolean isDue = due.stream()
                .anyMatch(d ->
                        d.homeId() == home.homeId() && YearMonth.from(d.month()).equals(month));
        boolean none = here.stream()
                .allMatch(visit -> visit.status() == VisitStatus.SCHEDULED || visit.status() == VisitStatus.MISSED);
        boolean planned = !here.isEmpty();
        return new VisitYear.Cell(home, month, here, isDue, month.isBefore(now) && none && (isDue || planned));
    }

    private record Due(long homeId, String slug, String name, LocalDate month) {}
}

package uk.homes.duties;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.HomeScope;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.access.Role;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Rows;

/** What is due and how the homes stand with it: one statement each, for one home or for all of England's. */
@Door
public class Duties {

    /** The keys of the rules about a child's case, as a pattern that their beginnings match. */
    public static final String OF_CASES = "^(CPPCR|PEP_|SDQ_|DENTIST|PATHWAY|ADULT_)";

    // What has not begun is not due yet, save what is due before its beginning. No clock is planned more than a year
    // ahead.
    private static final String RUNNING =
            """
              from duties.due d
             where d.ended_by is not null and d.home_id = any (:scope)
               and (d.starts_on is null or d.starts_on <= cast(:horizon as date))
               and (coalesce(d.amount, 0) < 0 or coalesce(d.starts_on <= cast(:today as date), d.starts_at <= :now))
            """;

    // What is most pressing is found first and gets its names afterwards: names for a page, not for a country.
    private static final String LIST =
            """
            select d.rule, r.title, r.regulation, r.words, r.confirmed, r.time_set_by, d.unit, d.own, r.urgent, h.id, h.slug,
                   h.name, d.child_id, c.code, d.staff_id, s.name, d.what, d.record, d.record_id, r.starts, d.starts_at,
                   d.starts_on, d.deferred_to, d.due_at, d.due_at - make_interval(hours => d.warn_hours) <= :now,
                   r.deferral_under is not null, d.exemption_under is not null, d.total, d.late
              from (select d.*, count(*) over () as total, count(*) filter (where d.due_at < :now) over () as late
            """
                    + RUNNING
                    + """
                       and d.done_at is null
                       and (d.staff_id is null or d.home_id = any (:staff) or d.staff_id = %1$s)
                       and (d.rule not in ('CHR40_NOTICE', 'CHR40_CONCLUSION') or d.home_id = any (:confidants))
                       and (d.rule !~ :ofCases or d.home_id = any (:carers))
                       and (not cast(:mine as boolean) or d.staff_id = %1$s%2$s)
                       and (cast(:home as bigint) is null or d.home_id = cast(:home as bigint))
                       and (cast(:child as text) is null
                            or d.child_id = (select k.id from occupancy.child k where k.code = cast(:child as text)))
                       and (cast(:member as bigint) is null or d.staff_id = cast(:member as bigint))
                       and (cast(:rule as text) is null or d.rule = cast(:rule as text))
                       and (not cast(:ofChildren as boolean) or d.child_id is not null)
                       and (not cast(:ofStaff as boolean) or d.staff_id is not null)
                       and d.due_at <= :until
                     order by d.due_at, d.home_id, d.record_id limit :most) d
              join duties.rule r on r.key = d.rule
              join estate.home h on h.id = d.home_id
              left join occupancy.child c on c.id = d.child_id
              left join workforce.staff_member s on s.id = d.staff_id
             order by d.due_at, h.name, r.place, d.record_id""";

    private static final String MYSELF = "(select m.id from workforce.staff_member m where m.person_id = :me)";

    // Who looks at homes and owns no rule is told what is late in all of them.
    private static final String OVERSEEN =
            """
             or (d.due_at < :now and d.home_id = any (:overseen)
                 and not exists (select 1 from duties.rule o where o.owner_roles && cast(:roles as text[])))""";

    // Counted by home before the homes get their names: a country's clocks beside a country's homes are too many pairs.
    // The offset keeps each time from being worked out again for every month it is counted in.
    private static final String FIGURES =
            """
            select h.id, h.slug, h.name, coalesce(x.late, 0), x.oldest, coalesce(x.closed, 0), coalesce(x.closed_late, 0), x.days,
                   coalesce(array_to_string(x.months, ','), :none), count(*) over () as total,
                   cast(coalesce(sum(x.late) over (), 0) as bigint) as late_in_all, count(*) filter (where x.late > 0) over (),
                   coalesce(max((select max(m) from unnest(x.months) m)) over (), 0) as highest
              from estate.home h
              left join (
                   select y.home_id, count(*) filter (where y.due_at < :now and y.done_at is null) as late,
                          min(y.due_at) filter (where y.due_at < :now and y.done_at is null) as oldest,
                          count(*) filter (where y.done_at >= :t0) as closed,
                          count(*) filter (where y.done_at >= :t0 and y.done_at > y.due_at) as closed_late,
                          cast(avg(extract(epoch from y.done_at - y.began) / 86400) filter (where y.done_at >= :t0)
                               as double precision) as days,
                          array[%s] as months
                     from (select d.home_id, case when d.done_at <= :now then d.done_at end as done_at, d.due_at,
                                  coalesce(d.starts_at, cast(d.starts_on as timestamp) at time zone 'Europe/London') as began
                           %s offset 0) y
                    group by y.home_id) x on x.home_id = h.id
             where h.id = any (:scope)
             order by 4 desc, 5, h.name, h.id limit :most offset :skip""";

    private static final int MONTHS = 12;

    /** How many homes are shown beside one another. */
    public static final int HOMES = 50;

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    /** What is due, the most pressing first. Children go by their codes; of staff one sees what one may, oneself always. */
    @Permits(value = Permission.DUTIES_READ, kind = Permits.Kind.READS)
    public List<Duty> list(WantedDuties wanted) {
        return list(wanted, "");
    }

    /**
     * What somebody is told who is not looking at the moment: what is theirs until a day. Who looks at homes and owns no rule,
     * as the Head of Service, is told what is late in all of them.
     */
    @Permits(value = Permission.DUTIES_READ, kind = Permits.Kind.READS)
    public List<Duty> toTell(LocalDate until, int most) {
        return list(new WantedDuties(null, null, null, null, true, until, most, WantedDuties.About.ANYTHING), OVERSEEN);
    }

    /**
     * When the clocks are due that these records started, those that were ended included; what is exempt is not among them.
     *
     * @param records the kinds of record, as {@code measures.measure}
     * @param ids their ids; what has another kind of record under the same id comes along
     */
    @Permits(value = Permission.DUTIES_READ, kind = Permits.Kind.READS)
    public List<DueTime> times(Collection<String> records, Collection<Long> ids) {
        return Rows.of(
                        em,
                        """
                        select d.rule, d.record, d.record_id, d.due_at, d.done_at, d.own from duties.due d
                         where d.record = any (:records) and d.record_id = any (:ids) and d.home_id = any (:scope)""")
                .with("records", records.toArray(String[]::new))
                .with("ids", ids.toArray(Long[]::new))
                .with("scope", ids(caller.scope(Permission.DUTIES_READ)))
                .as(DueTime.class);
    }

    private List<Duty> list(WantedDuties wanted, String overseen) {
        HomeScope scope = caller.scope(Permission.DUTIES_READ);
        List<Role> roles = caller.roles();
        StringBuilder owned = new StringBuilder();
        for (int n = 0; n < roles.size(); n++) {
            owned.append(" or :role")
                    .append(n)
                    .append(" = any (d.owner_roles) and d.home_id = any (:held")
                    .append(n)
                    .append(')');
        }
        Rows rows = bound(String.format(LIST, MYSELF, owned + overseen), scope);
        for (int n = 0; n < roles.size(); n++) {
            rows.with("role" + n, roles.get(n).name()).with("held" + n, held(roles.get(n), scope));
        }
        if (!overseen.isEmpty()) {
            rows.with("overseen", ids(caller.scope(Permission.DUTIES_FIGURES))).with("roles", roles());
        }
        return rows.with("staff", staffScope())
                .with("confidants", confidants())
                .with("ofCases", OF_CASES)
                .with("carers", ids(caller.scope(Permission.CARE_READ)))
                .with("me", caller.personId())
                .with("mine", wanted.mine())
                .with("ofChildren", wanted.about() == WantedDuties.About.CHILDREN)
                .with("ofStaff", wanted.about() == WantedDuties.About.STAFF)
                .with("home", wanted.homeId())
                .with("child", wanted.childCode())
                .with("member", wanted.staffId())
                .with("rule", wanted.rule())
                .with("until", until(wanted.until()))
                .with("most", wanted.most())
                .as(Duty.class);
    }

    /**
     * The homes side by side, those with most late first: what is late, since when, how it was through twelve months, and how
     * long things take.
     *
     * @param page which fifty of them, from 0
     */
    @Permits(value = Permission.DUTIES_FIGURES, kind = Permits.Kind.READS)
    public List<HomeFigures> homes(int page) {
        YearMonth now = YearMonth.from(clock.today());
        String months = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(n -> "count(*) filter (where y.due_at < :t" + n + " and (y.done_at is null or y.done_at >= :t"
                        + n + "))")
                .collect(Collectors.joining(", "));
        Rows rows = bound(String.format(FIGURES, months, RUNNING), caller.scope(Permission.DUTIES_FIGURES));
        for (int n = 0; n < MONTHS; n++) {
            rows.with("t" + n, midnight(now.minusMonths(MONTHS - 1L - n).atDay(1)));
        }
        return rows.with("t" + MONTHS, clock.now())
                .with("none", String.join(",", Collections.nCopies(MONTHS, "0")))
                .with("most", HOMES)
                .with("skip", page * HOMES)
                .as(HomeFigures.class);
    }

    private Rows bound(String sql, HomeScope scope) {
        return Rows.of(em, sql)
                .with("scope", ids(scope))
                .with("today", clock.today())
                .with("horizon", clock.today().plusYears(1))
                .with("now", clock.now());
    }

    // Dates of supervision and appraisal are for the person, those who answer for the home, and those who look at it.
    private Long[] staffScope() {
        return ids(caller.scope(Permission.WORKFORCE_WRITE, Permission.WORKFORCE_FIGURES, Permission.REG44_WRITE));
    }

    // A serious event may be an allegation against somebody who works here: its clock is for those who tell the others
    // of it and those who look over the homes. A child's case is a case record: its clocks are for those who read it.
    private Long[] confidants() {
        return ids(caller.scope(Permission.NOTICES_SEND, Permission.AUDIT_READ));
    }

    // What belongs to a role belongs to somebody only in the homes in which they hold it.
    private Long[] held(Role role, HomeScope scope) {
        return scope.homes().stream().filter(home -> caller.holds(role, home)).toArray(Long[]::new);
    }

    // An array of numbers, which the database looks up by hashing; one written as text it would read again for every
    // clock.
    private static Long[] ids(HomeScope scope) {
        return scope.homes().toArray(Long[]::new);
    }

    private String roles() {
        return caller.roles().stream().map(Role::name).collect(Collectors.joining(",", "{", "}"));
    }

    private static Instant until(LocalDate day) {
        return midnight(day == null ? LocalDate.of(9999, 1, 1) : day.plusDays(1));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(HomesClock.LONDON).toInstant();
    }
}

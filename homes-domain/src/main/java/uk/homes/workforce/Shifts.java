package uk.homes.workforce;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** The planned shifts of the homes. */
@Door
public class Shifts {

    static final Duration LONGEST = Duration.ofHours(48);

    private static final String SELECT =
            """
            select h.id, h.home_id, h.staff_member_id, s.person_id, s.name, h.from_at, h.to_at, h.leads
            from workforce.shift h join workforce.staff_member s on s.id = h.staff_member_id
            where h.taken_off_at is null and h.home_id = :home and h.home_id = any (cast(:scope as bigint[]))""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    MemberStore members;

    @Inject
    Schedule2 schedule2;

    @Inject
    Trail trail;

    /** Who is on shift in a home at a moment, and who comes next. Somebody whose shift has just ended has gone. */
    @Permits(value = Permission.WORKFORCE_READ, kind = Permits.Kind.READS)
    public OnShift around(long homeId, Instant at) {
        List<ShiftRow> rows = Rows.of(
                        em,
                        SELECT
                                + """
                                 and h.to_at > :at and (h.from_at <= :at or h.from_at = (
                                    select min(n.from_at) from workforce.shift n
                                    where n.home_id = :home and n.from_at > :at and n.taken_off_at is null))
                                order by h.from_at, h.leads desc, s.name, h.id""")
                .with("home", homeId)
                .with("scope", caller.scope(Permission.WORKFORCE_READ).array())
                .with("at", at)
                .as(ShiftRow.class);
        return new OnShift(
                rows.stream().filter(row -> !row.from().isAfter(at)).toList(),
                rows.stream().filter(row -> row.from().isAfter(at)).toList());
    }

    /** Every shift that touches a day in London, the first to start first. */
    @Permits(value = Permission.WORKFORCE_READ, kind = Permits.Kind.READS)
    public List<ShiftRow> on(long homeId, LocalDate day) {
        return Rows.of(
                        em,
                        SELECT
                                + " and h.to_at > :from and h.from_at < :to order by h.from_at, h.leads desc, s.name, h.id")
                .with("home", homeId)
                .with("scope", caller.scope(Permission.WORKFORCE_READ).array())
                .with("from", day.atStartOfDay(HomesClock.LONDON).toInstant())
                .with("to", day.plusDays(1).atStartOfDay(HomesClock.LONDON).toInstant())
                .as(ShiftRow.class);
    }

    /** Plans a shift for somebody who works in the home that day and is not on another shift. */
    @Permits(Permission.WORKFORCE_WRITE)
    public Long plan(NewShift command) {
        if (!caller.may(Permission.WORKFORCE_WRITE, command.homeId())) {
            throw new NotFound("home", command.homeId());
        }
        Words.check()
                .needed("from", command.from(), "workforce.shift.from")
                .needed("to", command.to(), "workforce.shift.to")
                .orRefuse();
        Words.check()
                .refuse(!command.to().isAfter(command.from()), Refusal.at("to", "workforce.shift.endsBeforeItStarts"))
                .refuse(
                        Duration.between(command.from(), command.to()).compareTo(LONGEST) > 0,
                        Refusal.at("to", "workforce.shift.tooLong", LONGEST.toHours()))
                .refuse(!worksHere(command), Refusal.at("staffId", "workforce.shift.notInPost"))
                .refuse(busy(command), Refusal.at("staffId", "workforce.shift.busy"))
                .orRefuse();
        LocalDate day = command.from().atZone(HomesClock.LONDON).toLocalDate();
        RuleBroken.whenAny(schedule2.refusals(command.staffId(), day, "staffId", "staffId"));
        Long id = Rows.of(
                        em,
                        """
                        insert into workforce.shift (home_id, staff_member_id, from_at, to_at, leads, planned_at)
                        values (:home, :staff, :from, :to, :leading, :now) returning id""")
                .with("home", command.homeId())
                .with("staff", command.staffId())
                .with("from", command.from())
                .with("to", command.to())
                .with("leading", command.leading())
                .with("now", clock.now())
                .value(Long.class)
                .orElseThrow();
        trail.about(command.homeId(), "workforce.shift", id);
        return id;
    }

    // Locks the person's row, so that two plans for the same hours wait for each other and the second is told why.
    private boolean worksHere(NewShift command) {
        members.lock(command.staffId());
        return Rows.of(
                                em,
                                """
                        select count(*) from workforce.appointment where staff_member_id = :staff and home_id = :home
                          and from_date <= :day and (to_date is null or to_date >= :day)""")
                        .with("staff", command.staffId())
                        .with("home", command.homeId())
                        .with("day", command.from().atZone(HomesClock.LONDON).toLocalDate())
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }

    private boolean busy(NewShift command) {
        return Rows.of(
                                em,
                                """
                        select count(*) from workforce.shift
                        where staff_member_id = :staff and taken_off_at is null and from_at < :to and to_at > :from""")
                        .with("staff", command.staffId())
                        .with("from", command.from())
                        .with("to", command.to())
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }
}

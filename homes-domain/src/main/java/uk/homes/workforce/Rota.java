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

/** A home's rota by the day: as planned, and as it was worked (CHR Schedule 4 paragraph 3). */
@Door
public class Rota {

    private static final String SELECT =
            """
            select h.id, h.home_id, h.staff_member_id, s.name, h.from_at, h.to_at, h.leads, h.planned_at,
                   w.came, w.from_at, w.to_at, w.words, p.name
              from workforce.shift h join workforce.staff_member s on s.id = h.staff_member_id
              left join lateral (select k.* from workforce.worked k where k.shift_id = h.id
                                  order by k.id desc limit 1) w on true
              left join access.person p on p.id = w.recorded_by
             where h.taken_off_at is null and h.home_id = any (cast(:scope as bigint[]))""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    /** Every shift that starts on one of these days in London, the first to start first. */
    @Permits(value = Permission.WORKFORCE_READ, kind = Permits.Kind.READS)
    public List<RotaRow> between(long homeId, LocalDate first, LocalDate last) {
        return Rows.of(
                        em,
                        SELECT
                                + """
                                 and h.home_id = :home and h.from_at >= :from and h.from_at < :to
                                order by h.from_at, h.leads desc, s.name, h.id""")
                .with("home", homeId)
                .with("scope", caller.scope(Permission.WORKFORCE_READ).array())
                .with("from", start(first))
                .with("to", start(last.plusDays(1)))
                .as(RotaRow.class);
    }

    /** One shift, for whoever keeps the rota. */
    @Permits(value = Permission.WORKFORCE_WRITE, kind = Permits.Kind.READS)
    public RotaRow shift(long shiftId) {
        return find(shiftId);
    }

    /** Takes somebody off a shift that has not begun. Once it has, the rota stays and what was worked is recorded. */
    @Permits(Permission.WORKFORCE_WRITE)
    public void takeOff(long shiftId) {
        Planned planned = lock(shiftId);
        if (planned.takenOffAt() != null) {
            trail.nothingDone();
            return;
        }
        RuleBroken.when(!planned.from().isAfter(clock.now()), "workforce.shift.begun");
        Rows.of(em, "update workforce.shift set taken_off_at = :now, taken_off_by = :by where id = :id")
                .with("now", clock.now())
                .with("by", caller.personId())
                .with("id", shiftId)
                .change();
        trail.about(planned.homeId(), "workforce.shift", shiftId);
    }

    /**
     * Records what became of a shift. What was recorded before stays; the newest counts.
     *
     * @return the id of the record
     */
    @Permits(Permission.WORKFORCE_WRITE)
    public Long record(RecordWorked command) {
        RotaRow shift = find(command.shiftId());
        Instant now = clock.now();
        boolean came = command.came();
        RuleBroken.when(shift.from().isAfter(now), "workforce.worked.notBegun");
        Words.check()
                .refuse(came && command.from() == null, Refusal.at("from", "workforce.worked.from"))
                .refuse(came && command.to() == null, Refusal.at("to", "workforce.worked.to"))
                .refuse(!came && Words.tidy(command.words()) == null, Refusal.at("words", "workforce.worked.why"))
                .text("words", command.words(), 500)
                .orRefuse();
        if (came) {
            Words.check()
                    .refuse(
                            !command.to().isAfter(command.from()),
                            Refusal.at("to", "workforce.shift.endsBeforeItStarts"))
                    .refuse(command.to().isAfter(now), Refusal.at("to", "workforce.worked.future"))
                    .refuse(
                            Duration.between(command.from(), command.to()).compareTo(Shifts.LONGEST) > 0,
                            Refusal.at("to", "workforce.shift.tooLong", Shifts.LONGEST.toHours()))
                    .orRefuse();
        }
        Long id = Rows.of(
                        em,
                        """
                        insert into workforce.worked (shift_id, came, from_at, to_at, words, recorded_by, recorded_at)
                        values (:shift, :came, cast(:from as timestamptz), cast(:to as timestamptz),
                                cast(:words as text), :by, :at) returning id""")
                .with("shift", command.shiftId())
                .with("came", came)
                .with("from", came ? command.from().toString() : null)
                .with("to", came ? command.to().toString() : null)
                .with("words", Words.tidy(command.words()))
                .with("by", caller.personId())
                .with("at", now)
                .value(Long.class)
                .orElseThrow();
        trail.about(shift.homeId(), "workforce.worked", id);
        return id;
    }

    /**
     * Records that everybody whose shift started on a day and is over worked as planned, where nothing is recorded yet.
     *
     * @return how many shifts that were
     */
    @Permits(Permission.WORKFORCE_WRITE)
    public int asPlanned(long homeId, LocalDate day) {
        int recorded = Rows.of(
                        em,
                        """
                        insert into workforce.worked (shift_id, came, from_at, to_at, recorded_by, recorded_at)
                        select h.id, true, h.from_at, h.to_at, :by, :now from workforce.shift h
                         where h.home_id = :home and h.home_id = any (cast(:scope as bigint[])) and h.taken_off_at is null
                           and h.from_at >= :from and h.from_at < :until and h.to_at <= :now
                           and not exists (select 1 from workforce.worked k where k.shift_id = h.id)""")
                .with("by", caller.personId())
                .with("now", clock.now())
                .with("home", homeId)
                .with("scope", caller.scope(Permission.WORKFORCE_WRITE).array())
                .with("from", start(day))
                .with("until", start(day.plusDays(1)))
                .change();
        if (recorded == 0) {
            trail.nothingDone();
        } else {
            trail.about(homeId, "workforce.worked", day);
        }
        return recorded;
    }

    /**
     * Plans a week as the week before, at the same hours on the clock: what has not begun, for whoever holds a post in the
     * home that day, whose checks are complete and who is on no other shift.
     *
     * @return how many shifts that were
     */
    @Permits(Permission.WORKFORCE_WRITE)
    public int repeatWeek(long homeId, LocalDate monday) {
        String scope = caller.scope(Permission.WORKFORCE_WRITE).array();
        Instant from = start(monday.minusWeeks(1));
        Instant until = start(monday);
        // Waits for whoever plans one of these people at the same moment.
        Rows.of(
                        em,
                        """
                        select m.id from workforce.staff_member m where exists (select 1 from workforce.shift h
                         where h.staff_member_id = m.id and h.home_id = :home and h.home_id = any (cast(:scope as bigint[]))
                           and h.from_at >= :from and h.from_at < :until) order by m.id for update""")
                .with("home", homeId)
                .with("scope", scope)
                .with("from", from)
                .with("until", until)
                .column(Long.class);
        int planned = Rows.of(
                        em,
                        """
                        insert into workforce.shift (home_id, staff_member_id, from_at, to_at, leads, planned_at)
                        select h.home_id, h.staff_member_id, n.from_at, n.to_at, h.leads, :now
                          from workforce.shift h cross join lateral (select
                               (h.from_at at time zone 'Europe/London' + interval '7 days') at time zone 'Europe/London',
                               (h.to_at at time zone 'Europe/London' + interval '7 days') at time zone 'Europe/London',
                               cast(h.from_at at time zone 'Europe/London' as date) + 7) n (from_at, to_at, day)
                         where h.home_id = :home and h.home_id = any (cast(:scope as bigint[])) and h.taken_off_at is null
                           and h.from_at >= :from and h.from_at < :until and n.from_at > :now
                           and exists (select 1 from workforce.appointment a where a.home_id = h.home_id
                               and a.staff_member_id = h.staff_member_id and a.from_date <= n.day
                               and (a.to_date is null or a.to_date >= n.day))
                           and cardinality(workforce.missing_checks(h.staff_member_id, n.day)) = 0
                         order by n.from_at, h.id on conflict do nothing""")
                .with("home", homeId)
                .with("scope", scope)
                .with("from", from)
                .with("until", until)
                .with("now", clock.now())
                .change();
        if (planned == 0) {
            trail.nothingDone();
        } else {
            trail.about(homeId, "workforce.shift", monday);
        }
        return planned;
    }

    private RotaRow find(long shiftId) {
        return Rows.of(em, SELECT + " and h.id = :id")
                .with("scope", caller.scope(Permission.WORKFORCE_WRITE).array())
                .with("id", shiftId)
                .first(RotaRow.class)
                .orElseThrow(() -> new NotFound("shift", shiftId));
    }

    private Planned lock(long shiftId) {
        return Rows.of(
                        em,
                        """
                        select home_id, from_at, taken_off_at from workforce.shift
                        where id = :id and home_id = any (cast(:scope as bigint[])) for update""")
                .with("id", shiftId)
                .with("scope", caller.scope(Permission.WORKFORCE_WRITE).array())
                .first(Planned.class)
                .orElseThrow(() -> new NotFound("shift", shiftId));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(HomesClock.LONDON).toInstant();
    }

    private record Planned(long homeId, Instant from, Instant takenOffAt) {}
}

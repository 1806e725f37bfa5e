package uk.homes.measures;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.HomeScope;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.occupancy.ByCode;
import uk.homes.occupancy.Suppressed;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;

/** Reading the records of measures. Each reading is kept; who only sees codes reads codes in the texts as well. */
@Door
public class MeasureRecords {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    MeasureSql sql;

    /**
     * The measures of a stretch of days and every older one that still waits for a talk, newest first.
     *
     * @param childId only with this child; {@code null} for all
     */
    @Permits(
            value = {Permission.MEASURES_READ, Permission.MEASURES_CODES},
            kind = Permits.Kind.READS_CHILD)
    public List<MeasureRow> list(long homeId, Long childId, LocalDate from, LocalDate to) {
        RuleBroken.when(to.isBefore(from), "measures.list.order");
        trail.about(homeId, "measures.list", homeId);
        trail.child(childId);
        trail.purpose("reading the measures");
        HomeScope scope = scope();
        List<MeasureRow> rows = sql.rows(
                        """
                        m.home_id = :home and (cast(:child as bigint) is null or m.child_id = cast(:child as bigint))
                          and m.used_at < :to
                          and (m.used_at >= :from or not m.exempt and (m.talked_at is null or m.child_at is null))
                        order by m.used_at desc, m.id desc limit 500""",
                        scope)
                .with("home", homeId)
                .with("child", childId)
                .with("from", start(from))
                .with("to", start(to.plusDays(1)))
                .as(MeasureRow.class);
        return named(homeId) || rows.isEmpty() ? rows : coded(rows, sql.byCode(homeId));
    }

    /** One measure, with every version and the talks about it. */
    @Permits(
            value = {Permission.MEASURES_READ, Permission.MEASURES_CODES},
            kind = Permits.Kind.READS_CHILD)
    public Measure find(long measureId) {
        Measure measure = sql.measure(measureId, scope());
        trail.about(measure.row().homeId(), "measures.measure", measureId);
        trail.child(measure.row().childId());
        trail.purpose("reading a measure");
        return named(measure.row().homeId())
                ? measure
                : Coded.of(measure, sql.byCode(measure.row().homeId()));
    }

    /** Which measures have a record, from a moment until another: of whom and when, and nothing of what happened. */
    @Permits(
            value = {Permission.MEASURES_READ, Permission.MEASURES_CODES},
            kind = Permits.Kind.READS)
    public List<MeasureKept> kept(long homeId, Instant from, Instant to) {
        return Rows.of(
                        em,
                        """
                        select m.id, m.child_id, m.used_at from measures.measure m
                         where m.home_id = :home and m.home_id = any (cast(:scope as bigint[])) and m.version > 0
                           and m.used_at between :from and :to order by m.used_at, m.id""")
                .with("home", homeId)
                .with("scope", scope().array())
                .with("from", from)
                .with("to", to)
                .as(MeasureKept.class);
    }

    /** How often measures were used, home by home; who holds only figures is not told small counts. */
    @Permits(
            value = {Permission.MEASURES_READ, Permission.MEASURES_FIGURES},
            kind = Permits.Kind.READS)
    public List<MeasureFigures> figures(LocalDate from, LocalDate to) {
        RuleBroken.when(to.isBefore(from), "measures.list.order");
        return Rows.of(
                        em,
                        """
                        select h.id, h.name, count(*) filter (where m.kind = 'RESTRAINT'),
                               count(*) filter (where m.kind = 'CONTROL'), count(*) filter (where m.kind = 'DISCIPLINE'),
                               count(distinct m.child_id)
                          from estate.home h left join measures.measure m on m.home_id = h.id and m.version > 0
                               and m.used_at >= :from and m.used_at < :to
                         where h.id = any (cast(:scope as bigint[])) group by h.id, h.name order by h.name""")
                .with("from", start(from))
                .with("to", start(to.plusDays(1)))
                .with(
                        "scope",
                        caller.scope(Permission.MEASURES_READ, Permission.MEASURES_FIGURES)
                                .array())
                .as(Counted.class)
                .stream()
                .map(row -> row.shown(!caller.may(Permission.MEASURES_READ, row.homeId())))
                .toList();
    }

    private boolean named(long homeId) {
        return caller.may(Permission.MEASURES_READ, homeId);
    }

    private HomeScope scope() {
        return caller.scope(Permission.MEASURES_READ, Permission.MEASURES_CODES);
    }

    private static List<MeasureRow> coded(List<MeasureRow> rows, ByCode names) {
        return rows.stream().map(row -> Coded.of(row, names)).toList();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(HomesClock.LONDON).toInstant();
    }

    private record Counted(long homeId, String home, int restraints, int controls, int consequences, int children) {

        MeasureFigures shown(boolean onlyFigures) {
            return new MeasureFigures(
                    homeId,
                    home,
                    Suppressed.of(restraints, onlyFigures),
                    Suppressed.of(controls, onlyFigures),
                    Suppressed.of(consequences, onlyFigures),
                    Suppressed.of(children, onlyFigures));
        }
    }
}

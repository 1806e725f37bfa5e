package uk.homes.programme;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.homes.shared.PartialDate;
import uk.homes.shared.Rows;

/**
 * What a programme keeps besides its objectives, as it stood on a day. All of it comes in one statement, because a board and
 * a report need it together.
 */
final class Ledger {

    /** The programme that was asked for, or the one that was started first. */
    static final String PROGRAMME =
            "coalesce(cast(:programme as bigint), (select min(id) from programme.programme where day <= :on))";

    static final String SELECT =
            """
            select * from (
                select 'STANDING' as part, s.id, s.home_id as one, null::bigint as two, s.aspect as code, s.progress as kind,
                       h.name as a, s.words as b, null as c, null as d, null as e, null::bigint as n, null::integer as m,
                       null::integer as l, null::boolean as open, s.day
                  from (select distinct on (x.home_id, x.aspect) x.* from programme.standing x
                         where x.day <= :on order by x.home_id, x.aspect, x.id desc) s
                  join estate.home h on h.id = s.home_id
                 where exists (select 1 from programme.objective o join programme.phase f on f.id = o.phase_id
                                where o.home_id = s.home_id and o.day <= :on and f.programme_id = {programme})
                union all
                select 'MONEY', y.id, null, null, y.kind, null, y.source, y.note, null, null, null, y.pounds, y.percent,
                       null, null, coalesce(y.valid_from, y.day)
                  from (select distinct on (x.kind) x.* from programme.money x
                         where x.programme_id = {programme} and x.day <= :on and coalesce(x.valid_from, x.day) <= :on
                         order by x.kind, coalesce(x.valid_from, x.day) desc, x.id desc) y
                union all
                select 'NOTE', x.id, x.phase_id, x.objective_id, x.money_kind, null, x.source, x.says, x.used_here, null, null,
                       null, null, null, null, x.day
                  from programme.note x where x.programme_id = {programme} and x.day <= :on
                union all
                select 'LEARNING', x.id, null, null, x.theme, null, x.words, x.source, x.used_in, null, null,
                       null, f.number, null, null, x.day
                  from programme.learning x left join programme.phase f on f.id = x.phase_id
                 where x.programme_id = {programme} and x.day <= :on
                union all
                select 'RISK', r.id, null, null, null, null, r.title, r.cause, s.mitigation, s.owner_post, s.corporate_link,
                       r.version, s.likelihood, s.impact, s.open, s.day
                  from programme.risk r
                  join lateral (select * from programme.risk_state x
                                 where x.risk_id = r.id and x.day <= :on order by x.seq desc limit 1) s on true
                 where r.programme_id = {programme}
                union all
                select 'DECISION', x.id, null, null, null, x.precision, x.meeting, x.reference, x.what, null, null,
                       null, null, null, null, x.starts
                  from programme.decision x where x.programme_id = {programme} and x.day <= :on
                union all
                select 'STEP', m.id, m.objective_id, null, m.kind, d.note, t.precision, cast(t.starts as text), c.precision,
                       cast(c.starts as text), d.precision, null, m.version, null, null, d.starts
                  from {steps}
                  join programme.objective o on o.id = m.objective_id join programme.phase f on f.id = o.phase_id
                 where f.programme_id = {programme} and m.day <= :on
            ) line where :part in ('ALL', part)"""
                    .replace("{programme}", PROGRAMME)
                    .replace("{steps}", Milestones.STEPS);

    private final List<Line> lines;

    Ledger(List<Line> lines) {
        this.lines = lines;
    }

    /** One part of it: LEARNING, RISK or DECISION. */
    static Ledger of(EntityManager em, long programmeId, LocalDate on, String part) {
        return new Ledger(Rows.of(em, SELECT)
                .with("programme", programmeId)
                .with("on", on)
                .with("part", part)
                .as(Line.class));
    }

    List<StandingRow> standings() {
        return part("STANDING").stream()
                .map(x -> new StandingRow(x.id, x.one, x.a, Aspect.valueOf(x.code), Progress.valueOf(x.kind), x.b))
                .toList();
    }

    List<MoneyRow> money() {
        return part("MONEY").stream()
                .map(x -> new MoneyRow(x.id, MoneyKind.valueOf(x.code), x.n, x.m, x.a, x.b, x.day))
                .toList();
    }

    List<NoteRow> notes() {
        List<NoteRow> notes = new ArrayList<>();
        for (Line x : part("NOTE")) {
            MoneyKind money = x.code == null ? null : MoneyKind.valueOf(x.code);
            notes.add(new NoteRow(x.id, letter(notes.size()), x.one, x.two, money, x.a, x.b, x.c));
        }
        return notes;
    }

    List<LearningRow> learning() {
        return part("LEARNING").stream()
                .map(x -> new LearningRow(x.id, x.m, Theme.valueOf(x.code), x.a, x.b, x.c, x.day))
                .toList();
    }

    List<RiskRow> risks() {
        return part("RISK").stream()
                .map(x -> new RiskRow(x.id, x.n.intValue(), x.a, x.b, x.m, x.l, x.c, x.d, x.e, x.open, x.day))
                .sorted((one, other) -> other.score() - one.score())
                .toList();
    }

    List<DecisionRow> decisions() {
        return part("DECISION").stream()
                .map(x -> new DecisionRow(x.id, x.a, PartialDate.of(x.kind, x.day), x.b, x.c))
                .sorted((one, other) -> other.on().compareTo(one.on()))
                .toList();
    }

    /** The steps of each objective, in their usual order. */
    Map<Long, List<MilestoneRow>> steps() {
        return part("STEP").stream()
                .sorted(Comparator.comparing(x -> MilestoneKind.valueOf(x.code)))
                .collect(Collectors.groupingBy(Line::one, Collectors.mapping(Line::step, Collectors.toList())));
    }

    private List<Line> part(String name) {
        return lines.stream()
                .filter(line -> line.part.equals(name))
                .sorted(Comparator.comparing(Line::id))
                .toList();
    }

    // a … z, then aa, ab …
    private static String letter(int index) {
        String last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    record Line(
            String part,
            Long id,
            Long one,
            Long two,
            String code,
            String kind,
            String a,
            String b,
            String c,
            String d,
            String e,
            Long n,
            Integer m,
            Integer l,
            Boolean open,
            LocalDate day) {

        MilestoneRow step() {
            return new MilestoneRow(
                    id, m, MilestoneKind.valueOf(code), date(a, b), date(c, d), PartialDate.of(e, day), kind, null);
        }

        private static PartialDate date(String width, String starts) {
            return starts == null ? null : PartialDate.of(width, LocalDate.parse(starts));
        }
    }
}

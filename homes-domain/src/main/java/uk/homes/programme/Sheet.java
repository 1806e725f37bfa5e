package uk.homes.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.homes.shared.PartialDate;

/** The steps of a programme's objectives and where its homes stand, as on a day: rows that come beside those of the board. */
final class Sheet {

    static final String SELECT =
            """
            select 'STANDING' as part, s.id, s.home_id as belongs_to, s.aspect as code, s.progress as kind, h.name as a,
                   s.words as b, null as c, null as d, null as e, null::integer as m, s.day
              from (select distinct on (x.home_id, x.aspect) x.* from programme.standing x
                     where x.day <= :on order by x.home_id, x.aspect, x.id desc) s
              join estate.home h on h.id = s.home_id
             where exists (select 1 from programme.objective o join programme.phase f on f.id = o.phase_id
                            where o.home_id = s.home_id and o.day <= :on and f.programme_id = {programme})
            union all
            select 'STEP', m.id, m.objective_id, m.kind, d.note, t.precision, cast(t.starts as text), c.precision,
                   cast(c.starts as text), d.precision, m.version, d.starts
              from {steps}
              join programme.objective o on o.id = m.objective_id join programme.phase f on f.id = o.phase_id
             where f.programme_id = {programme} and m.day <= :on"""
                    .replace("{programme}", BoardLine.PROGRAMME)
                    .replace("{steps}", Milestones.STEPS);

    private final List<Line> lines;

    Sheet(List<Line> lines) {
        this.lines = lines;
    }

    List<StandingRow> standings() {
        return part("STANDING").stream()
                .map(x ->
                        new StandingRow(x.id, x.belongsTo, x.a, Aspect.valueOf(x.code), Progress.valueOf(x.kind), x.b))
                .toList();
    }

    /** The steps of each objective, in their usual order. */
    Map<Long, List<MilestoneRow>> steps() {
        return part("STEP").stream()
                .sorted(Comparator.comparing(x -> MilestoneKind.valueOf(x.code)))
                .collect(Collectors.groupingBy(Line::belongsTo, Collectors.mapping(Line::step, Collectors.toList())));
    }

    private List<Line> part(String name) {
        return lines.stream()
                .filter(line -> line.part.equals(name))
                .sorted(Comparator.comparing(Line::id))
                .toList();
    }

    record Line(
            String part,
            Long id,
            Long belongsTo,
            String code,
            String kind,
            String a,
            String b,
            String c,
            String d,
            String e,
            Integer m,
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

package uk.homes.governance;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.homes.shared.PartialDate;
import uk.homes.shared.Rows;

/** The rows behind a programme's ledger as they stood on a day, all parts of it in one statement. */
final class LedgerLines {

    private static final String SELECT =
            """
            select * from (
                select 'MONEY' as part, y.id, null::bigint as phase, null::bigint as objective, y.kind as code, y.source as a,
                       y.note as b, null as c, null as d, null as e, y.pounds as n, y.percent as m, null::integer as l,
                       null::boolean as open, coalesce(y.valid_from, y.day) as day
                  from (select distinct on (x.kind) x.* from governance.money x
                         where x.programme_id = :programme and x.day <= :on and coalesce(x.valid_from, x.day) <= :on
                         order by x.kind, coalesce(x.valid_from, x.day) desc, x.id desc) y
                union all
                select 'NOTE', x.id, x.phase_id, x.objective_id, x.money_kind, x.source, x.says, x.used_here, null, null,
                       null, null, null, null, x.day
                  from governance.note x where x.programme_id = :programme and x.day <= :on
                union all
                select 'LEARNING', x.id, null, null, x.theme, x.words, x.source, x.used_in, null, null,
                       null, f.number, null, null, x.day
                  from governance.learning x left join programme.phase f on f.id = x.phase_id
                 where x.programme_id = :programme and x.day <= :on
                union all
                select 'RISK', r.id, null, null, null, r.title, r.cause, s.mitigation, s.owner_post, s.corporate_link,
                       r.version, s.likelihood, s.impact, s.open, s.day
                  from governance.risk r
                  join lateral (select * from governance.risk_state x
                                 where x.risk_id = r.id and x.day <= :on order by x.seq desc limit 1) s on true
                 where r.programme_id = :programme
                union all
                select 'DECISION', x.id, null, null, x.precision, x.meeting, x.reference, x.what, null, null,
                       null, null, null, null, x.starts
                  from governance.decision x where x.programme_id = :programme and x.day <= :on
            ) line where :part in ('ALL', part)""";

    private final List<Line> lines;

    private LedgerLines(List<Line> lines) {
        this.lines = lines;
    }

    /** One part of it (LEARNING, RISK or DECISION) or ALL. */
    static LedgerLines of(EntityManager em, long programmeId, LocalDate on, String part) {
        return new LedgerLines(Rows.of(em, SELECT)
                .with("programme", programmeId)
                .with("on", on)
                .with("part", part)
                .as(Line.class));
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
            notes.add(new NoteRow(x.id, letter(notes.size()), x.phase, x.objective, money, x.a, x.b, x.c));
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
                .map(x -> new DecisionRow(x.id, x.a, PartialDate.of(x.code, x.day), x.b, x.c))
                .sorted((one, other) -> other.on().compareTo(one.on()))
                .toList();
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

    private record Line(
            String part,
            Long id,
            Long phase,
            Long objective,
            String code,
            String a,
            String b,
            String c,
            String d,
            String e,
            Long n,
            Integer m,
            Integer l,
            Boolean open,
            LocalDate day) {}
}

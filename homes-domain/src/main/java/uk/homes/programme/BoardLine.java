package uk.homes.programme;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.homes.shared.PartialDate;
import uk.homes.shared.Rows;

/** A phase and, where it has one, an objective, as they stood on a day: one row of the statement behind the board. */
record BoardLine(
        Long programme,
        String slug,
        String programmeName,
        String preparedBy,
        Long phase,
        Integer phaseVersion,
        Integer number,
        String phaseName,
        Integer phaseBeds,
        String agreedBy,
        String agreedPrecision,
        LocalDate agreedFrom,
        Long objective,
        Integer version,
        String title,
        String name,
        ObjectiveKind kind,
        Integer beds,
        Long home,
        String homeSlug,
        String originalPrecision,
        LocalDate originalFrom,
        String currentPrecision,
        LocalDate currentFrom,
        String openedPrecision,
        LocalDate openedFrom,
        ObjectiveStatus status,
        String waitsFor,
        String achieved,
        String nextSteps,
        String ownerPost,
        String sourceNote,
        String replacedBy) {

    private static final String SELECT =
            """
            select p.id, p.slug, p.name, p.prepared_by,
                   f.id, f.version, f.number, f.name as phase_name, f.beds as phase_beds,
                   case when f.agreed_from <= :on then f.agreed_by end,
                   case when f.agreed_from <= :on then f.agreed_precision end,
                   case when f.agreed_from <= :on then f.agreed_from end,
                   o.id, o.version, o.title, coalesce(h.name, o.working_name), o.kind, o.beds, o.home_id, h.slug,
                   t.precision, t.starts, c.precision, c.starts, d.precision, d.starts,
                   s.status, s.waits_for, s.achieved, s.next_steps, s.owner_post, s.source_note,
                   (select string_agg(n.title || ' (' || n.working_name || ')', ', ' order by n.id)
                      from programme.supersede r join programme.objective n on n.id = r.new_objective_id
                     where r.old_objective_id = o.id and r.day <= :on)
              from programme.programme p
              left join programme.phase f on f.programme_id = p.id and f.day <= :on
              left join programme.objective o on o.phase_id = f.id and o.day <= :on
              left join estate.home h on h.id = o.home_id
              left join lateral (select * from programme.objective_state x
                                  where x.objective_id = o.id and x.day <= :on order by seq desc limit 1) s on true
              left join programme.target t on t.objective_id = o.id and t.seq = 1
              left join lateral (select * from programme.target x
                                  where x.objective_id = o.id and x.day <= :on order by seq desc limit 1) c on true
              left join lateral (select x.precision, x.starts
                                   from programme.milestone_done x join programme.milestone m on m.id = x.milestone_id
                                  where m.objective_id = o.id and m.kind = 'FIRST_CHILD' and x.day <= :on
                                  order by x.seq desc limit 1) d on true
            """;

    /** The programme that was asked for, or the one that was started first. */
    static final String PROGRAMME =
            "coalesce(cast(:programme as bigint), (select min(id) from programme.programme where day <= :on))";

    /** The programme on a day; without an id the one that was started first. */
    static final String OF_PROGRAMME = SELECT + "where p.day <= :on and p.id = " + PROGRAMME;

    /** By phase, then as the objectives were added. */
    static final Comparator<BoardLine> IN_ORDER = Comparator.comparing(
                    BoardLine::number, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(BoardLine::objective, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** One objective on a day. */
    static List<BoardLine> ofObjective(EntityManager em, long objectiveId, LocalDate on) {
        return Rows.of(em, SELECT + "where o.id = :objective")
                .with("objective", objectiveId)
                .with("on", on)
                .as(BoardLine.class);
    }

    static List<PhaseRow> phases(List<BoardLine> lines) {
        Map<Long, List<BoardLine>> byPhase = new LinkedHashMap<>();
        lines.stream().filter(line -> line.phase != null).forEach(line -> byPhase.computeIfAbsent(
                        line.phase, phase -> new ArrayList<>())
                .add(line));
        return byPhase.values().stream().map(BoardLine::phaseRow).toList();
    }

    private static PhaseRow phaseRow(List<BoardLine> lines) {
        BoardLine first = lines.get(0);
        List<ObjectiveRow> objectives = lines.stream()
                .filter(line -> line.objective != null)
                .map(BoardLine::objectiveRow)
                .toList();
        return new PhaseRow(
                first.phase,
                first.phaseVersion,
                first.number,
                first.phaseName,
                first.phaseBeds,
                first.agreedBy,
                PartialDate.of(first.agreedPrecision, first.agreedFrom),
                objectives);
    }

    ProgrammeRow programmeRow() {
        return new ProgrammeRow(programme, slug, programmeName, preparedBy);
    }

    ObjectiveRow objectiveRow() {
        return new ObjectiveRow(
                objective,
                version,
                phase,
                title,
                name,
                kind,
                beds,
                home,
                homeSlug,
                PartialDate.of(originalPrecision, originalFrom),
                PartialDate.of(currentPrecision, currentFrom),
                PartialDate.of(openedPrecision, openedFrom),
                status,
                waitsFor,
                achieved,
                nextSteps,
                ownerPost,
                sourceNote,
                replacedBy);
    }
}

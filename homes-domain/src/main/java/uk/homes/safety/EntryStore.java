package uk.homes.safety;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import uk.homes.access.HomeScope;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/**
 * The lines of the log. Who may know the children of a home by code only reads codes.
 *
 * @param em the database
 * @param named the homes whose children are shown by first name
 */
record EntryStore(EntityManager em, HomeScope named) {

    private static final String SELECT =
            """
            select e.id, e.home_id, h.slug, h.name, e.kind, e.done_at, e.done_by, e.outcome, e.found, e.by_night,
                   (select string_agg(case when e.home_id = any (cast(:named as bigint[])) then c.first_name else c.code end,
                                      ', ' order by c.code)
                      from safety.present n join occupancy.child c on c.id = n.child_id where n.entry_id = e.id),
                   e.staff, e.seconds, w.name, e.recorded_at,
                   (select d.due_on from safety.fault_day d where d.entry_id = e.id order by d.id desc limit 1), m.right_on, m.right_by, m.words, s.reason, b.name, s.struck_at
              from safety.entry e
              join estate.home h on h.id = e.home_id
              join access.person w on w.id = e.recorded_by
              left join safety.remedy m on m.entry_id = e.id
              left join safety.struck s on s.entry_id = e.id
              left join access.person b on b.id = s.struck_by
             where e.home_id = any (cast(:scope as bigint[]))""";

    List<EntryRow> lines(HomeScope scope, long homeId, SafetyKind kind, int page) {
        return rows(
                        scope,
                        """
                         and e.home_id = :home and (cast(:kind as text) is null or e.kind = cast(:kind as text))
                         order by e.done_at desc, e.id desc limit :most offset :from""")
                .with("home", homeId)
                .with("kind", kind)
                .with("most", SafetyLog.PAGE + 1)
                .with("from", page * SafetyLog.PAGE)
                .as(EntryRow.class);
    }

    EntryRow find(HomeScope scope, long id) {
        return rows(scope, " and e.id = :id")
                .with("id", id)
                .first(EntryRow.class)
                .orElseThrow(() -> none(id));
    }

    // Two people who put the same fault right, or strike the same line out, come one after the other.
    EntryRow locked(HomeScope scope, long id) {
        Rows.of(em, "select cast(pg_advisory_xact_lock(hashtext(:line)) as text)")
                .with("line", "safety.entry/" + id)
                .value(String.class);
        return find(scope, id);
    }

    // Whoever took part was in the home on that day.
    boolean wereHere(NewEntry command) {
        List<Long> children = command.drill().children();
        LocalDate day = command.doneAt().atZone(HomesClock.LONDON).toLocalDate();
        return Rows.of(
                                em,
                                """
                                select count(distinct p.child_id) from occupancy.placement p
                                 where p.home_id = :home and p.child_id = any (cast(:children as bigint[]))
                                   and p.from_date <= :day and (p.to_date is null or p.to_date >= :day)""")
                        .with("home", command.homeId())
                        .with("children", array(children))
                        .with("day", day)
                        .value(Long.class)
                        .orElse(0L)
                == children.stream().distinct().count();
    }

    Long add(NewEntry command, Long by, Instant at) {
        NewEntry.Drill drill = command.kind() == SafetyKind.FIRE_DRILL ? command.drill() : null;
        Long id = Rows.of(
                        em,
                        """
                        insert into safety.entry (home_id, kind, done_at, done_by, outcome, found, by_night, staff, seconds,
                                                  recorded_by, recorded_at)
                        values (:home, :kind, :done, :doneBy, :outcome, cast(:found as text), cast(:night as boolean),
                                cast(:staff as integer), cast(:seconds as integer), :by, :at) returning id""")
                .with("home", command.homeId())
                .with("kind", command.kind())
                .with("done", command.doneAt())
                .with("doneBy", Words.tidy(command.doneBy()))
                .with("outcome", command.outcome())
                .with("found", Words.tidy(command.found()))
                .with("night", drill == null ? null : drill.byNight().toString())
                .with("staff", drill == null ? null : drill.staff().toString())
                .with("seconds", drill == null ? null : drill.seconds().toString())
                .with("by", by)
                .with("at", at)
                .value(Long.class)
                .orElseThrow();
        if (drill != null) {
            Rows.of(
                            em,
                            """
                            insert into safety.present (entry_id, child_id)
                            select distinct :entry, c from unnest(cast(:children as bigint[])) as c""")
                    .with("entry", id)
                    .with("children", array(drill.children()))
                    .change();
        }
        if (command.outcome() == Outcome.FAULT_FOUND && command.rightUntil() != null) {
            setDay(id, command.rightUntil(), null, by, at);
        }
        return id;
    }

    Long setDay(long entryId, LocalDate day, String reason, Long by, Instant at) {
        return Rows.of(
                        em,
                        """
                        insert into safety.fault_day (entry_id, due_on, reason, set_by, set_at)
                        values (:entry, :day, cast(:reason as text), :by, :at) returning id""")
                .with("entry", entryId)
                .with("day", day)
                .with("reason", Words.tidy(reason))
                .with("by", by)
                .with("at", at)
                .value(Long.class)
                .orElseThrow();
    }

    Long putRight(SafetyLog.Remedy command, Long by, Instant at) {
        return Rows.of(
                        em,
                        """
                        insert into safety.remedy (entry_id, right_on, right_by, words, recorded_by, recorded_at)
                        values (:entry, :on, :rightBy, :words, :by, :at) returning id""")
                .with("entry", command.entryId())
                .with("on", command.on())
                .with("rightBy", Words.tidy(command.by()))
                .with("words", Words.tidy(command.words()))
                .with("by", by)
                .with("at", at)
                .value(Long.class)
                .orElseThrow();
    }

    Long strike(SafetyLog.Strike command, Long by, Instant at) {
        return Rows.of(
                        em,
                        """
                        insert into safety.struck (entry_id, reason, struck_by, struck_at)
                        values (:entry, :reason, :by, :at) returning id""")
                .with("entry", command.entryId())
                .with("reason", Words.tidy(command.reason()))
                .with("by", by)
                .with("at", at)
                .value(Long.class)
                .orElseThrow();
    }

    private Rows rows(HomeScope scope, String and) {
        return Rows.of(em, SELECT + and).with("named", named.array()).with("scope", scope.array());
    }

    private static String array(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static NotFound none(long id) {
        return new NotFound("line of the safety log", id);
    }
}

package uk.homes.daily;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.HomeScope;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;

/**
 * What the independent person reads of a home's log and handovers while their own visit there is under way: from its start
 * until the report is submitted, and not before or after (CHR 44(2)(b)). Children are named by code, in the home's own texts
 * too. What is written about a child is part of the child's case record: without the consents of the child and the placing
 * authority the visitor sees that there is an entry, when, of what kind and by whom, and not its words. Each reading is
 * written down as the reading of children's records.
 */
@Door
public class OnVisit {

    // Whose visit this is and which names have codes there: one statement, since the one without the other opens
    // nothing.
    private static final String UNDER_WAY =
            """
            select w.home_id, c.first_name, c.surname, c.code
              from access.visit_under_way w
              left join occupancy.placement p on p.home_id = w.home_id
              left join occupancy.child c on c.id = p.child_id
             where w.person_id = :me and w.home_id = :home and w.until is null""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    LogFinder finder;

    /**
     * A page of what was looked for in the log and the handovers, newest first. Words are only looked for where they may be
     * read, so no name of a child is found in a handover note.
     */
    @Permits(value = Permission.DAILY_ON_VISIT, kind = Permits.Kind.READS_CHILD)
    public LogEntries search(LogSearch wanted) {
        Codes codes = underWay(wanted.homeId(), "daily.log");
        trail.child(wanted.childId());
        return coded(
                finder.search(wanted, HomeScope.of(List.of(wanted.homeId())), caller.personId(), codes.pattern()),
                codes);
    }

    /** A day, a week or a month of the log, whole; newest first. */
    @Permits(value = Permission.DAILY_ON_VISIT, kind = Permits.Kind.READS_CHILD)
    public LogEntries days(long homeId, LocalDate from, LocalDate to) {
        Codes codes = underWay(homeId, "daily.log");
        return coded(finder.days(LogSearch.days(homeId, from, to), HomeScope.of(List.of(homeId)), false), codes);
    }

    /** The latest handover notes, newest first. */
    @Permits(value = Permission.DAILY_ON_VISIT, kind = Permits.Kind.READS_CHILD)
    public List<HandoverRow> handovers(long homeId) {
        return notes(homeId, null);
    }

    /** A handover note, and those before it. */
    @Permits(value = Permission.DAILY_ON_VISIT, kind = Permits.Kind.READS_CHILD)
    public List<HandoverRow> handoversUpTo(long homeId, long handoverId) {
        return notes(homeId, handoverId);
    }

    private List<HandoverRow> notes(long homeId, Long upTo) {
        Codes codes = underWay(homeId, "daily.handover");
        return Handovers.notes(homeId, upTo, HomeScope.of(List.of(homeId)), caller.personId(), em).stream()
                .map(codes::in)
                .toList();
    }

    private Codes underWay(long homeId, String what) {
        if (!caller.may(Permission.DAILY_ON_VISIT, homeId)) {
            throw new NotFound("home", homeId);
        }
        trail.about(homeId, what, homeId);
        trail.purpose("the visit under way");
        List<Codes.Child> children = Rows.of(em, UNDER_WAY)
                .with("me", caller.personId())
                .with("home", homeId)
                .as(Codes.Child.class);
        if (children.isEmpty()) {
            throw new RuleBroken(Refusal.of("daily.visit.notUnderWay").under("CHR 44(2)(b)"));
        }
        return new Codes(children);
    }

    private static LogEntries coded(LogEntries found, Codes codes) {
        return new LogEntries(
                found.entries().stream().map(codes::in).toList(),
                found.handovers().stream().map(codes::in).toList(),
                found.page(),
                found.more());
    }
}

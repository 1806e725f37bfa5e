package uk.homes.safety;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.occupancy.ByCode;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Once;
import uk.homes.shared.Refusal;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Every fire drill and every test of a home's alarm and equipment, each deficiency and its remedy (Schedule 4 paragraph 6). */
@Door
public class SafetyLog {

    /** How many lines stand on a page. */
    public static final int PAGE = 12;

    private static final String SCHEDULE = "Schedule 4 para 6";

    /**
     * How a fault was put right.
     *
     * @param submission the same on every retry
     */
    public record Remedy(UUID submission, long entryId, LocalDate on, String by, String words) implements Once {}

    /**
     * The day by which a fault is to be put right: the home's own, as no text gives one.
     *
     * @param submission the same on every retry
     * @param reason why it is moved; needed where a day stood before
     */
    public record FaultDay(UUID submission, long entryId, LocalDate day, String reason) implements Once {}

    /**
     * Why a line of the log is wrong.
     *
     * @param submission the same on every retry
     */
    public record Strike(UUID submission, long entryId, String reason) implements Once {}

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    /**
     * The log of a home, the newest first: {@link #PAGE} lines and one more when there are older ones.
     *
     * @param kind of which kind, or {@code null} for all
     * @param page from 0
     */
    @Permits(value = Permission.SAFETY_READ, kind = Permits.Kind.READS)
    public List<EntryRow> lines(long homeId, SafetyKind kind, int page) {
        List<EntryRow> rows = entries().lines(caller.scope(Permission.SAFETY_READ), homeId, kind, page);
        return rows.isEmpty() || named(homeId) ? rows : coded(rows, ByCode.inHome(em, homeId));
    }

    /** A line of the log. */
    @Permits(value = Permission.SAFETY_READ, kind = Permits.Kind.READS)
    public EntryRow find(long entryId) {
        EntryRow row = entries().find(caller.scope(Permission.SAFETY_READ), entryId);
        return named(row.homeId()) ? row : row.coded(ByCode.inHome(em, row.homeId()));
    }

    /**
     * Records a drill or a test. What is recorded stays.
     *
     * @return its id
     */
    @Permits(Permission.SAFETY_WRITE)
    public Long record(NewEntry command) {
        if (!caller.may(Permission.SAFETY_WRITE, command.homeId())) {
            throw new NotFound("home", command.homeId());
        }
        boolean fault = command.outcome() == Outcome.FAULT_FOUND;
        Words check = Words.check()
                .needed("kind", command.kind(), "safety.record.kindNeeded")
                .needed("when", command.doneAt(), "safety.record.whenNeeded")
                .refuse(
                        command.doneAt() != null && command.doneAt().isAfter(clock.now()),
                        Refusal.at("when", "safety.record.future"))
                .needed("by", command.doneBy(), "safety.record.byNeeded")
                .text("by", command.doneBy(), 200)
                .needed("outcome", command.outcome(), "safety.record.outcomeNeeded")
                .refuse(
                        fault && Words.tidy(command.found()) == null,
                        Refusal.at("found", "safety.record.foundNeeded").under(SCHEDULE))
                .text("found", command.found(), 2000)
                .refuse(command.rightUntil() != null && !fault, Refusal.at("rightUntil", "safety.day.onlyFaults"))
                .refuse(early(command.rightUntil(), command.doneAt()), Refusal.at("rightUntil", "safety.day.early"));
        if (command.kind() == SafetyKind.FIRE_DRILL) {
            DrillRules.check(command.drill(), check);
        }
        check.orRefuse();
        if (command.kind() == SafetyKind.FIRE_DRILL) {
            RuleBroken.whenAt(!entries().wereHere(command), "children", "safety.record.notHere");
        }
        Long id = entries().add(command, caller.personId(), clock.now());
        trail.about(command.homeId(), "safety.entry", id);
        return id;
    }

    /** Sets the day by which a fault is to be put right, or another than before. What was set before stays. */
    @Permits(Permission.SAFETY_WRITE)
    public Long setDay(FaultDay command) {
        EntryRow fault = entries().locked(caller.scope(Permission.SAFETY_WRITE), command.entryId());
        RuleBroken.when(!fault.waits(), "safety.right.notWaiting");
        boolean moved = fault.rightUntil() != null;
        Words.check()
                .needed("until", command.day(), "safety.day.needed")
                .refuse(early(command.day(), fault.doneAt()), Refusal.at("until", "safety.day.early"))
                .refuse(
                        moved && command.day() != null && command.day().equals(fault.rightUntil()),
                        Refusal.at("until", "safety.day.same"))
                .refuse(moved && Words.tidy(command.reason()) == null, Refusal.at("reason", "safety.day.reasonNeeded"))
                .text("reason", command.reason(), 500)
                .orRefuse();
        Long id = entries().setDay(fault.id(), command.day(), command.reason(), caller.personId(), clock.now());
        trail.about(fault.homeId(), "safety.entry", fault.id());
        return id;
    }

    private static boolean early(LocalDate day, Instant found) {
        return day != null
                && found != null
                && day.isBefore(found.atZone(HomesClock.LONDON).toLocalDate());
    }

    /** Records that a fault was put right: on which day, by whom and how. */
    @Permits(Permission.SAFETY_WRITE)
    public Long putRight(Remedy command) {
        EntryRow fault = entries().locked(caller.scope(Permission.SAFETY_WRITE), command.entryId());
        RuleBroken.when(!fault.waits(), "safety.right.notWaiting");
        LocalDate found = fault.doneAt().atZone(HomesClock.LONDON).toLocalDate();
        boolean dated = command.on() != null;
        Words.check()
                .needed("on", command.on(), "safety.right.onNeeded")
                .refuse(dated && command.on().isAfter(clock.today()), Refusal.at("on", "safety.record.future"))
                .refuse(dated && command.on().isBefore(found), Refusal.at("on", "safety.right.early", found))
                .needed("rightBy", command.by(), "safety.right.byNeeded")
                .text("rightBy", command.by(), 200)
                .needed("words", command.words(), "safety.right.wordsNeeded")
                .text("words", command.words(), 2000)
                .orRefuse();
        Long id = entries().putRight(command, caller.personId(), clock.now());
        trail.about(fault.homeId(), "safety.entry", fault.id());
        return id;
    }

    /** Strikes a wrong line out: it stays readable, with the reason, and counts no more. */
    @Permits(Permission.SAFETY_WRITE)
    public Long strike(Strike command) {
        EntryRow wrong = entries().locked(caller.scope(Permission.SAFETY_WRITE), command.entryId());
        RuleBroken.when(wrong.struckAt() != null, "safety.strike.already");
        Words.check()
                .needed("reason", command.reason(), "safety.strike.reasonNeeded")
                .text("reason", command.reason(), 1000)
                .orRefuse();
        Long id = entries().strike(command, caller.personId(), clock.now());
        trail.about(wrong.homeId(), "safety.entry", wrong.id());
        return id;
    }

    private boolean named(long homeId) {
        return caller.may(Permission.OCCUPANCY_READ, homeId);
    }

    private static List<EntryRow> coded(List<EntryRow> rows, ByCode names) {
        return rows.stream().map(row -> row.coded(names)).toList();
    }

    private EntryStore entries() {
        return new EntryStore(em, caller.scope(Permission.OCCUPANCY_READ));
    }
}

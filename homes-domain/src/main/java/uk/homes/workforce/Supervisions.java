package uk.homes.workforce;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Once;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Supervision of those who work in the homes, by a suitably experienced person (CHR 33(4)(b)). */
@Door
public class Supervisions {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    MemberStore members;

    @Inject
    Trail trail;

    /**
     * A supervision that was held.
     *
     * @param submission the same on every retry
     * @param supervisor who supervised
     * @param agreed the next steps that were agreed
     */
    public record Held(UUID submission, long staffId, LocalDate on, String supervisor, Integer minutes, String agreed)
            implements Once {}

    /**
     * Records a supervision; the next one is due from its day. What is recorded stays, or is withdrawn.
     *
     * @return its id
     */
    @Permits(Permission.WORKFORCE_WRITE)
    public Long record(Held command) {
        Integer minutes = command.minutes();
        Words.check()
                .needed("on", command.on(), "workforce.supervision.on")
                .needed("supervisor", command.supervisor(), "workforce.supervision.supervisor")
                .text("supervisor", command.supervisor(), 200)
                .refuse(
                        minutes == null || minutes < SHORTEST || minutes > LONGEST,
                        Refusal.at("minutes", "workforce.supervision.minutes", SHORTEST, LONGEST))
                .needed("agreed", command.agreed(), "workforce.supervision.agreed")
                .text("agreed", command.agreed(), 2000)
                .orRefuse();
        Member member = members.working(command.staffId());
        String supervisor = Words.tidy(command.supervisor());
        Words.check()
                .refuse(command.on().isAfter(clock.today()), Refusal.at("on", "workforce.supervision.future"))
                .refuse(command.on().isBefore(member.since()), Refusal.at("on", "workforce.supervision.beforeStart"))
                .refuse(
                        supervisor.equalsIgnoreCase(member.name()),
                        Refusal.at("supervisor", "workforce.supervision.self").under("CHR 33(4)(b)"))
                .orRefuse();
        members.lock(member.id());
        RuleBroken.whenAt(already(command), "on", "workforce.supervision.already");
        Long id = Rows.of(
                        em,
                        """
                        insert into workforce.supervision (staff_member_id, held_on, supervisor, minutes, agreed, recorded_by,
                                                           recorded_at)
                        values (:staff, :on, :supervisor, :minutes, :agreed, :by, :at) returning id""")
                .with("staff", member.id())
                .with("on", command.on())
                .with("supervisor", supervisor)
                .with("minutes", minutes)
                .with("agreed", Words.tidy(command.agreed()))
                .with("by", caller.personId())
                .with("at", clock.now())
                .value(Long.class)
                .orElseThrow();
        trail.about(member.homeId(), "workforce.supervision", id);
        return id;
    }

    private boolean already(Held command) {
        return Rows.of(
                                em,
                                """
                                select count(*) from workforce.supervision where staff_member_id = :staff and held_on = :on
                                   and withdrawn_at is null""")
                        .with("staff", command.staffId())
                        .with("on", command.on())
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }
}

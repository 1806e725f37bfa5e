package uk.homes.workforce;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
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

/** Courses that those who work in the homes have completed, and until when each is valid (CHR 33). */
@Door
public class Trainings {

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
     * A course that somebody completed.
     *
     * @param submission the same on every retry
     * @param until the last day on which it is valid, or {@code null} when it does not run out
     * @param words what was seen of it, or {@code null}
     */
    public record Completed(UUID submission, long staffId, String course, LocalDate on, LocalDate until, String words)
            implements Once {}

    /** The courses recorded so far for people of the homes one looks after, by name. */
    @Permits(value = Permission.WORKFORCE_WRITE, kind = Permits.Kind.READS)
    public List<String> courses() {
        return Rows.of(
                        em,
                        """
                        select min(t.course) from workforce.training t
                         where t.withdrawn_at is null
                           and exists (select 1 from workforce.appointment a where a.staff_member_id = t.staff_member_id
                                          and a.home_id = any (cast(:scope as bigint[])))
                         group by lower(t.course) order by 1""")
                .with("scope", caller.scope(Permission.WORKFORCE_WRITE).array())
                .column(String.class);
    }

    /**
     * Records a course; one of the same name that was recorded before is renewed by it. What is recorded stays, or is
     * withdrawn.
     *
     * @return its id
     */
    @Permits(Permission.WORKFORCE_WRITE)
    public Long record(Completed command) {
        boolean dated = command.on() != null;
        Words.check()
                .needed("course", command.course(), "workforce.training.course")
                .text("course", command.course(), 200)
                .needed("on", command.on(), "workforce.training.on")
                .refuse(dated && command.on().isAfter(clock.today()), Refusal.at("on", "workforce.training.future"))
                .refuse(
                        dated && command.until() != null && command.until().isBefore(command.on()),
                        Refusal.at("until", "workforce.training.until"))
                .text("words", command.words(), 1000)
                .orRefuse();
        Member member = members.working(command.staffId());
        members.lock(member.id());
        RuleBroken.whenAt(already(command), "course", "workforce.training.already");
        Long id = Rows.of(
                        em,
                        """
                        insert into workforce.training (staff_member_id, course, completed_on, valid_until, words, recorded_by,
                                                        recorded_at)
                        values (:staff, :course, :on, cast(:until as date), cast(:words as text), :by, :at) returning id""")
                .with("staff", member.id())
                .with("course", Words.tidy(command.course()))
                .with("on", command.on())
                .with("until", command.until() == null ? null : command.until().toString())
                .with("words", Words.tidy(command.words()))
                .with("by", caller.personId())
                .with("at", clock.now())
                .value(Long.class)
                .orElseThrow();
        trail.about(member.homeId(), "workforce.training", id);
        return id;
    }

    private boolean already(Completed command) {
        return Rows.of(
                                em,
                                """
                                select count(*) from workforce.training where staff_member_id = :staff
                                   and lower(course) = lower(:course) and completed_on = :on and withdrawn_at is null""")
                        .with("staff", command.staffId())
                        .with("course", Words.tidy(command.course()))
                        .with("on", command.on())
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }
}

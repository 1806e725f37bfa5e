package uk.homes.workforce;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Diplomas and appraisals of those who work in the homes (CHR 28, 32 and 33). */
@Door
public class Achievements {

    private static final String WORKS_HERE =
            """
            select s.id, a.home_id, s.name, min(a.from_date) over ()
              from workforce.appointment a join workforce.staff_member s on s.id = a.staff_member_id
             where s.id = :staff and a.home_id = any (cast(:scope as bigint[]))
             order by a.from_date desc, a.id desc limit 1""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    /** Whom something is recorded of, and the home in which they work. */
    public record Whom(String name, long homeId) {}

    /** Somebody who works in a home one looks after. */
    @Permits(value = Permission.WORKFORCE_WRITE, kind = Permits.Kind.READS)
    public Whom whom(long staffMemberId) {
        Member member = here(staffMemberId);
        return new Whom(member.name(), member.homeId());
    }

    /** What is recorded of somebody, the newest first. */
    @Permits(value = Permission.WORKFORCE_WRITE, kind = Permits.Kind.READS)
    public List<AchievementRow> of(long staffMemberId) {
        return Rows.of(
                        em,
                        """
                        select g.id, g.kind, g.achieved_on, g.words, p.name
                          from workforce.achievement g join access.person p on p.id = g.recorded_by
                         where g.staff_member_id = :staff and exists (select 1 from workforce.appointment a
                               where a.staff_member_id = g.staff_member_id and a.home_id = any (cast(:scope as bigint[])))
                         order by g.achieved_on desc, g.id desc""")
                .with("staff", staffMemberId)
                .with("scope", scope())
                .as(AchievementRow.class);
    }

    /**
     * Records a diploma or an appraisal. What is recorded stays.
     *
     * @return its id
     */
    @Permits(Permission.WORKFORCE_WRITE)
    public Long record(NewAchievement command) {
        Words.check()
                .needed("kind", command.kind(), "workforce.achievement.kind")
                .needed("on", command.on(), "workforce.achievement.on")
                .text("words", command.words(), 1000)
                .orRefuse();
        Member member = here(command.staffMemberId());
        RuleBroken.whenAt(command.on().isAfter(clock.today()), "on", "workforce.achievement.future");
        boolean appraisal = command.kind() == AchievementKind.APPRAISAL;
        RuleBroken.whenAt(
                appraisal && command.on().isBefore(member.since()), "on", "workforce.achievement.beforeStart");
        RuleBroken.whenAt(already(command, appraisal), "kind", "workforce.achievement.already");
        Long id = Rows.of(
                        em,
                        """
                        insert into workforce.achievement (staff_member_id, kind, achieved_on, words, recorded_by, recorded_at)
                        values (:staff, :kind, :on, cast(:words as text), :by, :at) returning id""")
                .with("staff", command.staffMemberId())
                .with("kind", command.kind())
                .with("on", command.on())
                .with("words", Words.tidy(command.words()))
                .with("by", caller.personId())
                .with("at", clock.now())
                .value(Long.class)
                .orElseThrow();
        trail.about(member.homeId(), "workforce.achievement", id);
        return id;
    }

    private boolean already(NewAchievement command, boolean appraisal) {
        return Rows.of(
                                em,
                                """
                                select count(*) from workforce.achievement where staff_member_id = :staff and kind = :kind
                                   and (not cast(:appraisal as boolean) or achieved_on = :on)""")
                        .with("staff", command.staffMemberId())
                        .with("kind", command.kind())
                        .with("appraisal", appraisal)
                        .with("on", command.on())
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }

    private Member here(long staffMemberId) {
        return Rows.of(em, WORKS_HERE)
                .with("staff", staffMemberId)
                .with("scope", scope())
                .first(Member.class)
                .orElseThrow(() -> new NotFound("staff member", staffMemberId));
    }

    private String scope() {
        return caller.scope(Permission.WORKFORCE_WRITE).array();
    }

    private record Member(long id, long homeId, String name, LocalDate since) {}
}

package uk.homes.workforce;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.shared.Rows;

/** What was done for and with one person since they started: supervision, probation, training, diplomas, appraisals. */
@Door
public class Records {

    private static final String ACTS =
            """
            select a.kind, a.id, a.held_on, a.until_on, a.what, a.by, a.minutes, case when :named then a.words end, p.name,
                   a.review_id, a.withdrawn_at, w.name, case when :named then a.withdrawn_why end
              from (select 'SUPERVISION' as kind, s.id, s.held_on, cast(null as date) as until_on, cast(null as text) as what,
                           s.supervisor as by, s.minutes, s.agreed as words, s.recorded_by, cast(null as bigint) as review_id,
                           s.withdrawn_at, s.withdrawn_by, s.withdrawn_why
                      from workforce.supervision s where s.staff_member_id = :staff
                    union all
                    select 'TRAINING', t.id, t.completed_on, t.valid_until, t.course, null, null, t.words, t.recorded_by,
                           null, t.withdrawn_at, t.withdrawn_by, t.withdrawn_why
                      from workforce.training t where t.staff_member_id = :staff
                    union all
                    select 'PROBATION_' || q.kind, q.id, q.due_on, v.held_on, v.outcome, null, null, v.words,
                           coalesce(v.recorded_by, q.set_by), v.id, null, null, null
                      from workforce.probation_point q
                      left join workforce.probation_review v on v.point_id = q.id and v.withdrawn_at is null
                     where q.staff_member_id = :staff and q.withdrawn_at is null
                    union all
                    select 'PROBATION_' || q.kind, q.id, q.due_on, v.held_on, v.outcome, null, null, v.words, v.recorded_by,
                           v.id, v.withdrawn_at, v.withdrawn_by, v.withdrawn_why
                      from workforce.probation_point q join workforce.probation_review v on v.point_id = q.id
                     where q.staff_member_id = :staff and v.withdrawn_at is not null
                    union all
                    select g.kind, g.id, g.achieved_on, null, null, null, null, g.words, g.recorded_by, null,
                           null, null, null
                      from workforce.achievement g where g.staff_member_id = :staff) a
              join access.person p on p.id = a.recorded_by
              left join access.person w on w.id = a.withdrawn_by
             order by a.held_on desc, a.id desc""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    MemberStore members;

    /** What kind of thing was done. */
    public enum Kind {
        SUPERVISION,
        TRAINING,
        PROBATION_REVIEW,
        PROBATION_END,
        APPRAISAL,
        LEVEL_3,
        LEVEL_5
    }

    /**
     * Something that was done, or a day set for a review of probation.
     *
     * @param on its day; of probation the day set
     * @param until of training the last day on which it is valid, of probation the day of the review; or {@code null}
     * @param what the course, or what came of the review
     * @param by who supervised
     * @param minutes how long the supervision lasted
     * @param words what was agreed or seen; {@code null} for those who see days only, as is {@code withdrawnWhy}
     * @param reviewId of probation the review of the day; {@code null} before it
     * @param withdrawnAt when it was withdrawn, as it was recorded wrongly; {@code null} where it stands
     */
    public record Act(
            Kind kind,
            long id,
            LocalDate on,
            LocalDate until,
            String what,
            String by,
            Integer minutes,
            String words,
            String recordedBy,
            Long reviewId,
            Instant withdrawnAt,
            String withdrawnBy,
            String withdrawnWhy) {

        /** Whether it counts. */
        public boolean stands() {
            return withdrawnAt == null;
        }

        /** What can be withdrawn of it; {@code null} where nothing can, as before the review of a day of probation. */
        public Long withdrawable() {
            return switch (kind) {
                case SUPERVISION, TRAINING -> id;
                case PROBATION_REVIEW, PROBATION_END -> reviewId;
                case APPRAISAL, LEVEL_3, LEVEL_5 -> null;
            };
        }
    }

    /**
     * One person's record.
     *
     * @param own whether it is the reader's own
     * @param working whether they hold a post today or from a later day on
     * @param missing the checks of Schedule 2 that are missing
     * @param acts the newest first
     */
    public record OfOne(
            long staffId,
            String name,
            long homeId,
            Post post,
            LocalDate since,
            boolean own,
            boolean working,
            List<CheckKind> missing,
            List<Act> acts) {

        public OfOne {
            missing = List.copyOf(missing);
            acts = List.copyOf(acts);
        }
    }

    /** The record of somebody in a home whose records one may see; everybody reads their own, with what was agreed. */
    @Permits(value = Permission.WORKFORCE_READ, kind = Permits.Kind.READS)
    public OfOne of(long staffId) {
        Member member = members.findOrSelf(staffId, Permission.WORKFORCE_RECORDS);
        boolean own = caller.personId().equals(member.personId());
        List<Act> acts = Rows.of(em, ACTS)
                .with("named", own || caller.may(Permission.WORKFORCE_FILE, member.homeId()))
                .with("staff", member.id())
                .as(Act.class);
        return new OfOne(
                member.id(),
                member.name(),
                member.homeId(),
                member.post(),
                member.since(),
                own,
                member.working(),
                CheckKind.listed(member.missing()),
                acts);
    }
}

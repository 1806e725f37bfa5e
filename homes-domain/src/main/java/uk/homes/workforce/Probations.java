package uk.homes.workforce;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Once;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** The probation of a permanent appointment (CHR 33(1)(b)): the days set for its reviews and its end, and what came of them. */
@Door
public class Probations {

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

    /** What a day of a probation is for. */
    public enum Kind {
        REVIEW,
        END
    }

    /** What came of a review. */
    public enum Outcome {
        /** The probation goes on as set. */
        GOES_ON,
        /** It is passed, and ends. */
        PASSED,
        /** It ends on a later day. */
        EXTENDED,
        /** It is not passed, and ends. */
        NOT_PASSED;

        /** What can come of a review of this kind: at its end a probation cannot just go on. */
        public static List<Outcome> of(Kind kind) {
            return Arrays.stream(values())
                    .filter(each -> each != (kind == Kind.END ? GOES_ON : EXTENDED))
                    .toList();
        }
    }

    /**
     * The days of a probation.
     *
     * @param submission the same on every retry
     * @param first its first review, or {@code null}
     * @param second its second review, or {@code null}
     * @param end the day on which it ends
     */
    public record SetDays(UUID submission, long staffId, LocalDate first, LocalDate second, LocalDate end)
            implements Once {}

    /** One day of a probation that is still to be reviewed. */
    public record Day(long id, long staffId, String name, long homeId, Kind kind, LocalDate due) {}

    /**
     * What came of a review.
     *
     * @param submission the same on every retry
     * @param until the new end of one that is extended, else {@code null}
     */
    public record Reviewed(UUID submission, long dayId, LocalDate on, Outcome outcome, LocalDate until, String words)
            implements Once {}

    /**
     * Sets the days of somebody's probation.
     *
     * @return the id of its end
     */
    @Permits(Permission.WORKFORCE_WRITE)
    public Long set(SetDays command) {
        LocalDate end = command.end();
        Words.check().needed("end", end, "workforce.probation.end").orRefuse();
        Member member = members.working(command.staffId());
        members.lock(member.id());
        RuleBroken.when(running(member.id()), "workforce.probation.running");
        Words check = Words.check()
                .refuse(!end.isAfter(member.since()), Refusal.at("end", "workforce.probation.endsBeforeItStarts"))
                .refuse(taken(member.id(), end), Refusal.at("end", "workforce.probation.taken"));
        reviewInside(check, "first", command.first(), member, end);
        reviewInside(check, "second", command.second(), member, end);
        check.refuse(
                        command.first() != null && command.first().equals(command.second()),
                        Refusal.at("second", "workforce.probation.taken"))
                .orRefuse();
        Stream.of(command.first(), command.second())
                .filter(Objects::nonNull)
                .forEach(day -> add(member.id(), Kind.REVIEW, day));
        Long id = add(member.id(), Kind.END, end);
        trail.about(member.homeId(), "workforce.probation_point", id);
        return id;
    }

    /** One day that is still to be reviewed. */
    @Permits(value = Permission.WORKFORCE_WRITE, kind = Permits.Kind.READS)
    public Day day(long dayId) {
        Point point = point(dayId);
        Member member = members.find(point.staffId(), Permission.WORKFORCE_WRITE);
        return new Day(point.id(), member.id(), member.name(), member.homeId(), point.kind(), point.due());
    }

    /**
     * Records a review of a probation; what was due on its day is done.
     *
     * @return its id
     */
    @Permits(Permission.WORKFORCE_WRITE)
    public Long review(Reviewed command) {
        Words.check()
                .needed("on", command.on(), "workforce.probation.on")
                .needed("outcome", command.outcome(), "workforce.probation.outcome")
                .needed("words", command.words(), "workforce.probation.words")
                .text("words", command.words(), 2000)
                .orRefuse();
        Point point = point(command.dayId());
        Member member = members.find(point.staffId(), Permission.WORKFORCE_WRITE);
        members.lock(member.id());
        RuleBroken.when(reviewed(point.id()), "workforce.probation.reviewed");
        boolean later = command.outcome() == Outcome.EXTENDED;
        LocalDate until = command.until();
        Words.check()
                .refuse(command.on().isAfter(clock.today()), Refusal.at("on", "workforce.probation.future"))
                .refuse(command.on().isBefore(member.since()), Refusal.at("on", "workforce.probation.beforeStart"))
                .refuse(
                        !Outcome.of(point.kind()).contains(command.outcome()),
                        Refusal.at("outcome", "workforce.probation.notOfThis"))
                .refuse(
                        later && (until == null || !until.isAfter(point.due()) || !until.isAfter(command.on())),
                        Refusal.at("until", "workforce.probation.until"))
                .refuse(
                        later && until != null && taken(member.id(), until),
                        Refusal.at("until", "workforce.probation.taken"))
                .orRefuse();
        Long id = keep(command, later ? add(member.id(), Kind.END, until) : null);
        trail.about(member.homeId(), "workforce.probation_review", id);
        return id;
    }

    private static void reviewInside(Words check, String field, LocalDate day, Member member, LocalDate end) {
        check.refuse(
                day != null && (!day.isAfter(member.since()) || !day.isBefore(end)),
                Refusal.at(field, "workforce.probation.outside"));
    }

    private Long keep(Reviewed command, Long nextPoint) {
        return Rows.of(
                        em,
                        """
                        insert into workforce.probation_review (point_id, held_on, outcome, words, next_point_id, recorded_by,
                                                                recorded_at)
                        values (:point, :on, :outcome, :words, cast(:next as bigint), :by, :at) returning id""")
                .with("point", command.dayId())
                .with("next", nextPoint)
                .with("on", command.on())
                .with("outcome", command.outcome())
                .with("words", Words.tidy(command.words()))
                .with("by", caller.personId())
                .with("at", clock.now())
                .value(Long.class)
                .orElseThrow();
    }

    private Long add(long staffId, Kind kind, LocalDate due) {
        return Rows.of(
                        em,
                        """
                        insert into workforce.probation_point (staff_member_id, kind, due_on, set_by, set_at)
                        values (:staff, :kind, :due, :by, :at) returning id""")
                .with("staff", staffId)
                .with("kind", kind)
                .with("due", due)
                .with("by", caller.personId())
                .with("at", clock.now())
                .value(Long.class)
                .orElseThrow();
    }

    // One that runs has a day that its clock still waits for.
    private boolean running(long staffId) {
        return some(
                """
                select count(*) from workforce.clock where rule = 'CHR33_PROBATION' and staff_id = :id and done_at is null""",
                staffId);
    }

    private boolean reviewed(long pointId) {
        return some(
                "select count(*) from workforce.probation_review where point_id = :id and withdrawn_at is null",
                pointId);
    }

    private boolean taken(long staffId, LocalDate day) {
        return Rows.of(
                                em,
                                """
                                select count(*) from workforce.probation_point where staff_member_id = :staff and due_on = :day
                                   and withdrawn_at is null""")
                        .with("staff", staffId)
                        .with("day", day)
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }

    private boolean some(String count, long id) {
        return Rows.of(em, count).with("id", id).value(Long.class).orElse(0L) > 0;
    }

    private Point point(long id) {
        return Rows.of(
                        em,
                        """
                        select id, staff_member_id, kind, due_on from workforce.probation_point
                         where id = :id and withdrawn_at is null""")
                .with("id", id)
                .first(Point.class)
                .orElseThrow(() -> new NotFound("probation", id));
    }

    private record Point(long id, long staffId, Kind kind, LocalDate due) {}
}

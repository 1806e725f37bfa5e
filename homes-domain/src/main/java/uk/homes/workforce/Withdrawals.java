package uk.homes.workforce;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Once;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/**
 * Withdrawing a supervision, a training or a review of probation that was recorded wrongly: it stays readable with the reason,
 * and what was due before is due as if it had not been recorded.
 */
@Door
public class Withdrawals {

    private static final int MOST_REASON = 500;
    private static final String POINT = "probation_point";

    // Of each the one person it is about: whoever may withdraw for one home reaches nobody elsewhere.
    private static final String OF_ONE =
            """
            select r.withdrawn_at is not null from workforce.%1$s r where r.id = :id and r.%2$s""";
    private static final String OWN = "staff_member_id = :staff";
    private static final String OF_OWN_POINT =
            "point_id in (select q.id from workforce.probation_point q where q.staff_member_id = :staff)";

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
     * Something that was recorded wrongly.
     *
     * @param submission the same on every retry
     * @param id of the supervision, the training or the review
     */
    public record Withdraw(UUID submission, long staffId, Records.Kind kind, long id, String reason) implements Once {}

    /** Withdraws it; a later end that a review set goes with the review. */
    @Permits(Permission.WORKFORCE_WITHDRAW)
    public Long withdraw(Withdraw command) {
        Words.check()
                .needed("why", command.reason(), "workforce.withdraw.reason")
                .text("why", command.reason(), MOST_REASON)
                .orRefuse();
        String table = table(command.kind());
        Member member = members.find(command.staffId(), Permission.WORKFORCE_WITHDRAW);
        members.lock(member.id());
        boolean review = table.equals("probation_review");
        boolean withdrawn = Rows.of(em, String.format(OF_ONE, table, review ? OF_OWN_POINT : OWN))
                .with("id", command.id())
                .with("staff", member.id())
                .value(Boolean.class)
                .orElseThrow(() -> new NotFound(table, command.id()));
        RuleBroken.when(withdrawn, "workforce.withdraw.already");
        mark(table, command.id(), command.reason());
        if (review) {
            laterEnd(command);
        }
        trail.about(member.homeId(), "workforce." + table, command.id());
        return command.id();
    }

    private static String table(Records.Kind kind) {
        return switch (kind) {
            case SUPERVISION -> "supervision";
            case TRAINING -> "training";
            case PROBATION_REVIEW, PROBATION_END -> "probation_review";
            case APPRAISAL, LEVEL_3, LEVEL_5 -> throw new NotFound("withdrawal", kind);
        };
    }

    private void laterEnd(Withdraw command) {
        Rows.of(em, "select next_point_id from workforce.probation_review where id = :id and next_point_id is not null")
                .with("id", command.id())
                .value(Long.class)
                .ifPresent(point -> {
                    RuleBroken.when(reviewed(point), "workforce.withdraw.later");
                    mark(POINT, point, command.reason());
                });
    }

    private boolean reviewed(long point) {
        return Rows.of(
                        em,
                        "select id from workforce.probation_review where point_id = :point and withdrawn_at is null limit 1")
                .with("point", point)
                .value(Long.class)
                .isPresent();
    }

    private void mark(String table, long id, String reason) {
        Rows.of(
                        em,
                        String.format(
                                """
                                update workforce.%s set withdrawn_at = :at, withdrawn_by = :by, withdrawn_why = :why
                                 where id = :id and withdrawn_at is null""",
                                table))
                .with("at", clock.now())
                .with("by", caller.personId())
                .with("why", Words.tidy(reason))
                .with("id", id)
                .change();
    }
}

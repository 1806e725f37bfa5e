package uk.homes.care;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Recording what was done for a looked-after child: each act ends one clock and starts the next. */
@Door
public class Cases {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    @Inject
    CaseSql sql;

    /**
     * Records a review, a visit, a plan or an assessment. What is recorded stays.
     *
     * @return its id
     */
    @Permits(Permission.CARE_WRITE)
    public Long record(RecordAct command) {
        CaseChild child = child(command.homeId(), command.childId());
        CaseRules.act(command, child, sql.acts(command.childId()), clock.today())
                .orRefuse();
        Long id = signed(
                        """
                        insert into care.act (home_id, child_id, placement_id, kind, on_day, led_by, words, next_on, at, by_id,
                            by_name, by_post)
                        values (:home, :child, :placement, :kind, :on, :ledBy, :words, cast(:next as date), :at, :by, :byName,
                            :post) returning id""")
                .with("home", command.homeId())
                .with("child", command.childId())
                .with("placement", child.placementId())
                .with("kind", command.kind())
                .with("on", command.on())
                .with("ledBy", Words.tidy(command.ledBy()))
                .with("words", Words.tidy(command.words()))
                .with("next", command.nextOn())
                .value(Long.class)
                .orElseThrow();
        note(command.homeId(), "care.act", id, command.childId());
        return id;
    }

    /** Withdraws what was recorded wrongly: it stays readable, with the reason, and counts no more. */
    @Permits(Permission.CARE_WRITE)
    public Long withdraw(WithdrawAct command) {
        Long childId =
                sql.act(command.actId(), caller.scope(Permission.CARE_WRITE)).childId();
        lock(childId);
        ActRow act = sql.act(command.actId(), caller.scope(Permission.CARE_WRITE));
        RuleBroken.when(!act.stands(), "care.withdraw.already");
        Words.check()
                .needed("reason", command.reason(), "care.withdraw.reasonNeeded")
                .text("reason", command.reason(), CaseRules.MOST_REASON)
                .orRefuse();
        signed(
                        """
                        insert into care.withdrawn (act_id, reason, at, by_id, by_name, by_post)
                        values (:act, :reason, :at, :by, :byName, :post)""")
                .with("act", act.id())
                .with("reason", Words.tidy(command.reason()))
                .change();
        note(act.homeId(), "care.act", act.id(), act.childId());
        return act.id();
    }

    /** Records since when a child is looked after, or corrects it with the reason. */
    @Permits(Permission.CARE_WRITE)
    public Long lookedAfter(RecordLookedAfter command) {
        CaseChild child = child(command.homeId(), command.childId());
        CaseRules.since(command, child, sql.acts(command.childId()), clock.today())
                .orRefuse();
        Long id = signed(
                        """
                        insert into care.looked_after (child_id, home_id, since, source, reason, at, by_id, by_name, by_post)
                        values (:child, :home, :since, :source, cast(:reason as text), :at, :by, :byName, :post)
                        returning id""")
                .with("child", command.childId())
                .with("home", command.homeId())
                .with("since", command.since())
                .with("source", Words.tidy(command.source()))
                .with("reason", child.since() == null ? null : Words.tidy(command.reason()))
                .value(Long.class)
                .orElseThrow();
        note(command.homeId(), "care.looked_after", id, command.childId());
        return id;
    }

    // Two people who write about the same child come one after the other.
    private CaseChild child(long homeId, long childId) {
        lock(childId);
        return sql.child(homeId, childId, caller.scope(Permission.CARE_WRITE));
    }

    private void lock(long childId) {
        Rows.of(em, "select cast(pg_advisory_xact_lock(hashtext(:child)) as text)")
                .with("child", "care/" + childId)
                .value(String.class);
    }

    private Rows signed(String insert) {
        return Rows.of(em, insert)
                .with("at", clock.now())
                .with("by", caller.personId())
                .with("byName", caller.name())
                .with("post", caller.postTitle());
    }

    private void note(long homeId, String table, long id, long childId) {
        trail.about(homeId, table, id);
        trail.child(childId);
    }
}

package uk.homes.duties;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Deferrals and exemptions: only where the law allows one, for a reason, and never by one person alone. */
@Door
public class Reliefs {

    /** How many are listed. */
    public static final int LISTED = 300;

    private static final String BY_ID =
            "select * from duties.relief where id = :id and home_id = any (cast(:scope as bigint[]))";

    private static final String NEWEST =
            """
            select * from duties.relief where home_id = any (cast(:scope as bigint[]))
             order by decision is not null, coalesce(decided_at, asked_at) desc, id desc limit :most""";

    // Whom it is about only its clock knows, and a clock is dear: it is asked of those that are shown.
    private static final String SHOWN =
            """
            select f.id, f.version, f.rule, r.title, f.provision, h.id, h.name, c.code, s.name, f.kind, f.until_on, f.reason,
                   f.asked_by, a.name, f.asked_at, f.decision = 'APPROVED', f.words, d.name, f.decided_at
              from (%s) f
              join duties.rule r on r.key = f.rule
              join estate.home h on h.id = f.home_id
              join access.person a on a.id = f.asked_by
              left join access.person d on d.id = f.decided_by
              left join lateral (select k.child_id, k.staff_id from duties.clock k
                                  where k.rule = f.rule and k.record = f.record and k.record_id = f.record_id limit 1) k on true
              left join occupancy.child c on c.id = k.child_id
              left join workforce.staff_member s on s.id = k.staff_id
             order by f.decision is not null, coalesce(f.decided_at, f.asked_at) desc, f.id desc""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    /** Those that wait for a decision, then those that were decided, the newest first; at most {@link #LISTED}. */
    @Permits(
            value = {Permission.DUTIES_DEFER, Permission.DUTIES_APPROVE},
            kind = Permits.Kind.READS)
    public List<ReliefRow> list() {
        return Rows.of(em, SHOWN.formatted(NEWEST))
                .with(
                        "scope",
                        caller.scope(Permission.DUTIES_DEFER, Permission.DUTIES_APPROVE)
                                .array())
                .with("most", LISTED)
                .as(ReliefRow.class);
    }

    /** What somebody asked for in a home in which the person who reads approves. */
    @Permits(value = Permission.DUTIES_APPROVE, kind = Permits.Kind.READS)
    public ReliefRow find(long reliefId) {
        return Rows.of(em, SHOWN.formatted(BY_ID))
                .with("id", reliefId)
                .with("scope", caller.scope(Permission.DUTIES_APPROVE).array())
                .first(ReliefRow.class)
                .orElseThrow(() -> new NotFound("relief", reliefId));
    }

    /** How many wait for a decision that the person who asks may give: another's, in a home in which they approve. */
    @Permits(value = Permission.DUTIES_APPROVE, kind = Permits.Kind.READS)
    public long waiting() {
        return Rows.of(
                        em,
                        """
                        select count(*) from duties.relief
                         where decision is null and asked_by <> :me and home_id = any (cast(:scope as bigint[]))""")
                .with("me", caller.personId())
                .with("scope", caller.scope(Permission.DUTIES_APPROVE).array())
                .value(Long.class)
                .orElse(0L);
    }

    /**
     * Asks for a later date or for none.
     *
     * @return the id of what was asked
     */
    @Permits(Permission.DUTIES_DEFER)
    public Long ask(AskRelief command) {
        Words.check()
                .needed("kind", command.kind(), "duties.relief.kind")
                .needed("reason", command.reason(), "duties.relief.reason")
                .text("reason", command.reason(), 2000)
                .orRefuse();
        Running clockNow = running(command);
        boolean deferral = command.kind() == ReliefKind.DEFERRAL;
        String provision = deferral ? clockNow.deferralUnder() : clockNow.exemptionUnder();
        RuleBroken.when(provision == null, deferral ? "duties.relief.noDeferral" : "duties.relief.noExemption");
        mustBeLater(command, clockNow, deferral, provision);
        RuleBroken.when(clockNow.waiting(), "duties.relief.waiting");
        Long id = Rows.of(
                        em,
                        """
                        insert into duties.relief (rule, record, record_id, home_id, kind, until_on, provision, reason, asked_by,
                                                   asked_at)
                        values (:rule, :record, :id, :home, :kind, cast(:until as date), :provision, :reason, :by, :at)
                        returning id""")
                .with("rule", command.rule())
                .with("record", command.record())
                .with("id", command.recordId())
                .with("home", clockNow.homeId())
                .with("kind", command.kind())
                .with("until", deferral ? command.until() : null)
                .with("provision", provision)
                .with("reason", Words.tidy(command.reason()))
                .with("by", caller.personId())
                .with("at", clock.now())
                .value(Long.class)
                .orElseThrow();
        trail.about(clockNow.homeId(), "duties.relief", id);
        return id;
    }

    /** Approves or refuses; whoever asked cannot. */
    @Permits(Permission.DUTIES_APPROVE)
    public void decide(long reliefId, Integer version, boolean approved, String words) {
        Words.check().text("words", words, 1000).orRefuse();
        RuleBroken.whenAt(!approved && Words.tidy(words) == null, "words", "duties.relief.why");
        Asked asked = Rows.of(
                        em,
                        """
                        select home_id, version, asked_by, decision is not null from duties.relief
                         where id = :id and home_id = any (cast(:scope as bigint[])) for update""")
                .with("id", reliefId)
                .with("scope", caller.scope(Permission.DUTIES_APPROVE).array())
                .first(Asked.class)
                .orElseThrow(() -> new NotFound("relief", reliefId));
        ChangedMeanwhile.unless(version, asked.version(), "relief", reliefId);
        RuleBroken.when(asked.decided(), "duties.relief.decided");
        RuleBroken.when(asked.by() == caller.personId(), "duties.relief.own");
        Rows.of(
                        em,
                        """
                        update duties.relief set version = version + 1, decision = :decision, words = cast(:words as text),
                               decided_by = :by, decided_at = :at where id = :id""")
                .with("decision", approved ? "APPROVED" : "REFUSED")
                .with("words", Words.tidy(words))
                .with("by", caller.personId())
                .with("at", clock.now())
                .with("id", reliefId)
                .change();
        trail.about(asked.homeId(), "duties.relief", reliefId);
    }

    private Running running(AskRelief command) {
        return Rows.of(
                        em,
                        """
                        select d.home_id, d.due_at, r.deferral_under, d.exemption_under,
                               exists (select 1 from duties.relief f where f.rule = d.rule and f.record = d.record
                                          and f.record_id = d.record_id and f.decision is null)
                          from duties.due d join duties.rule r on r.key = d.rule
                         where d.rule = :rule and d.record = :record and d.record_id = :id and d.done_at is null
                           and d.home_id = any (cast(:scope as bigint[]))""")
                .with("rule", command.rule())
                .with("record", command.record())
                .with("id", command.recordId())
                .with("scope", caller.scope(Permission.DUTIES_DEFER).array())
                .first(Running.class)
                .orElseThrow(() -> new NotFound(command.record(), command.recordId()));
    }

    private static void mustBeLater(AskRelief command, Running now, boolean deferral, String provision) {
        if (deferral && (command.until() == null || !command.until().isAfter(now.dueOn()))) {
            throw new RuleBroken(Refusal.at("until", "duties.relief.later").under(provision));
        }
    }

    private record Running(long homeId, Instant dueAt, String deferralUnder, String exemptionUnder, boolean waiting) {

        LocalDate dueOn() {
            return dueAt.atZone(HomesClock.LONDON).toLocalDate();
        }
    }

    private record Asked(long homeId, int version, long by, boolean decided) {}
}

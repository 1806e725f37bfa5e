package uk.homes.duties;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** The table of rules, open to everyone who signs in, and the stricter times that the authority sets for itself. */
@Door
public class Rules {

    private static final String SELECT =
            """
            select r.key, r.number, r.title, r.regulation, r.words, r.starts, r.unit, r.amount, t.amount as own_amount,
                   case when t.own then t.from_on end, r.warn_hours, r.time_set_by, r.owner,
                   array_to_string(r.owner_roles, ','), r.source, r.evidence, r.checked_on, r.confirmed, r.may_tighten,
                   r.deferral_under, r.exemption_under, r.urgent, r.started_by, r.ended_by
              from duties.rule r
              left join duties.rule_time t on t.rule = r.key and t.own and t.from_on <= cast(:today as date)
               and t.to_on > cast(:today as date)
             where cast(:key as text) is null or r.key = cast(:key as text)
             order by r.place""";

    private static final String SETTINGS =
            """
            select s.id, s.rule, r.unit, s.amount, s.from_on, s.reason, p.name, s.set_at
              from duties.setting s join duties.rule r on r.key = s.rule join access.person p on p.id = s.set_by
             where cast(:key as text) is null or s.rule = cast(:key as text)
             order by s.from_on desc, s.id desc""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    /** Every rule, in the order of the table of deadlines. */
    @Permits(value = Permission.SIGNED_IN, kind = Permits.Kind.READS)
    public List<RuleRow> all() {
        return rules(null);
    }

    /** A rule. */
    @Permits(value = Permission.SIGNED_IN, kind = Permits.Kind.READS)
    public RuleRow find(String key) {
        return rules(key == null ? "" : key).stream().findFirst().orElseThrow(() -> new NotFound("rule", key));
    }

    /** What the authority set, of one rule or, without one, of all: the newest first. */
    @Permits(value = Permission.SIGNED_IN, kind = Permits.Kind.READS)
    public List<SettingRow> settings(String key) {
        return Rows.of(em, SETTINGS).with("key", key).as(SettingRow.class);
    }

    /**
     * Sets a stricter time.
     *
     * @return the id of the setting
     */
    @Permits(Permission.DUTIES_SET)
    public Long tighten(TightenRule command) {
        Words.check()
                .needed("amount", command.amount(), "duties.tighten.amount")
                .needed("from", command.from(), "duties.tighten.from")
                .needed("reason", command.reason(), "duties.tighten.reason")
                .text("reason", command.reason(), 1000)
                .orRefuse();
        RuleRow rule = find(command.rule());
        RuleBroken.when(!rule.mayTighten(), "duties.tighten.notAllowed");
        mustBeStricter(rule, command.amount());
        RuleBroken.whenAt(command.from().isBefore(clock.today()), "from", "duties.tighten.past");
        RuleBroken.whenAt(alreadyFrom(command), "from", "duties.tighten.already");
        Long id = Rows.of(
                        em,
                        """
                        insert into duties.setting (rule, amount, from_on, reason, set_by, set_at)
                        values (:rule, :amount, :from, :reason, :by, :at) returning id""")
                .with("rule", command.rule())
                .with("amount", command.amount())
                .with("from", command.from())
                .with("reason", Words.tidy(command.reason()))
                .with("by", caller.personId())
                .with("at", clock.now())
                .value(Long.class)
                .orElseThrow();
        trail.about(null, "duties.setting", id);
        return id;
    }

    // Two months before is stricter than one; for a visit in the month the amount is its last day.
    private static void mustBeStricter(RuleRow rule, int amount) {
        int law = rule.amount() == null ? 31 : rule.amount();
        boolean looser = amount > law || law >= 0 && amount < 0 || rule.unit() == TimeUnit.MONTH_END && amount < 1;
        if (looser) {
            throw new RuleBroken(
                    Refusal.at("amount", "duties.tighten.looser", law).under(rule.regulation()));
        }
    }

    private boolean alreadyFrom(TightenRule command) {
        return Rows.of(em, "select count(*) from duties.setting where rule = :rule and from_on = :from")
                        .with("rule", command.rule())
                        .with("from", command.from())
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }

    private List<RuleRow> rules(String key) {
        return Rows.of(em, SELECT).with("key", key).with("today", clock.today()).as(RuleRow.class);
    }
}

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
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** What stood in a rule before, open to everyone, and the checks of a rule against its source. */
@Door
public class RuleHistory {

    // Which table starts a clock, and which roles see it, are the system's own words and no news for people.
    private static final String CHANGES =
            """
            select c.id, c.changed_at, p.name, c.reason, e.part, e.was, e.became
              from duties.rule_change c
              left join access.person p on p.id = c.changed_by
              left join lateral (select k as part, c.was ->> k as was, c.became ->> k as became
                                   from jsonb_object_keys(c.became) k
                                  where c.was -> k <> c.became -> k
                                    and k not in ('started_by', 'owner_roles', 'urgent')) e on true
             where c.rule = :rule
             order by c.id desc, e.part""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Rules rules;

    @Inject
    Trail trail;

    /** Every change of a rule, the newest first, part by part. */
    @Permits(value = Permission.SIGNED_IN, kind = Permits.Kind.READS)
    public List<RuleChangeRow> of(String rule) {
        return Rows.of(em, CHANGES).with("rule", rule).as(RuleChangeRow.class);
    }

    /**
     * Records what holding a rule against its source found. It counts from now on wherever the rule is shown.
     *
     * @return the id of the change
     */
    @Permits(Permission.DUTIES_SET)
    public Long record(RecordCheck command) {
        check(command);
        String rule = rules.find(command.rule()).key();
        Long id = Rows.of(
                        em,
                        """
                        insert into duties.rule_change (rule, changed_at, changed_by, reason, became)
                        values (:rule, :at, :by, :found,
                                jsonb_build_object('checked_on', cast(:on as date), 'evidence', cast(:evidence as text),
                                                   'source', cast(:source as text), 'confirmed', cast(:confirmed as boolean)))
                        returning id""")
                .with("rule", rule)
                .with("at", clock.now())
                .with("by", caller.personId())
                .with("found", Words.tidy(command.found()))
                .with("on", command.on())
                .with("evidence", command.evidence())
                .with("source", Words.tidy(command.source()))
                .with("confirmed", command.confirmed())
                .value(Long.class)
                .orElseThrow();
        trail.about(null, "duties.rule_change", id);
        return id;
    }

    // What is known in the field and stands in no text that was seen can be shown, but not be confirmed.
    private void check(RecordCheck command) {
        boolean unseen = command.evidence() == Evidence.K && Boolean.TRUE.equals(command.confirmed());
        boolean ahead = command.on() != null && command.on().isAfter(clock.today());
        Words.check()
                .needed("on", command.on(), "duties.check.on")
                .refuse(ahead, Refusal.at("on", "duties.check.ahead"))
                .needed("evidence", command.evidence(), "duties.check.evidence")
                .needed("source", command.source(), "duties.check.source")
                .text("source", command.source(), 300)
                .needed("found", command.found(), "duties.check.found")
                .text("found", command.found(), 2000)
                .needed("confirmed", command.confirmed(), "duties.check.confirmed")
                .refuse(unseen, Refusal.at("confirmed", "duties.check.unseen"))
                .orRefuse();
    }
}

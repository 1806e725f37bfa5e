package uk.homes.statements;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.HomeScope;
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

/** That the children's guide was explained to each child who lives in a home, and what they said about it. */
@Door
public class Acknowledgements {

    /** The guide was explained to a child. */
    public record Acknowledge(
            UUID submission, long versionId, long childId, LocalDate on, Explained how, String ownWords)
            implements Once {}

    /** The longest words of a child about the guide. */
    public static final int LONGEST = 2000;

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    @Inject
    StatementStore store;

    /**
     * Child by child, whether a version of the guide was explained: everyone to whom it was, and everyone who lives in the
     * home today while it is in force. Reading it is kept in the trail.
     */
    @Permits(
            value = {Permission.OCCUPANCY_READ, Permission.OCCUPANCY_CODES},
            kind = Permits.Kind.READS_CHILD)
    public List<AcknowledgementRow> of(long versionId) {
        HomeScope scope = caller.scope(Permission.OCCUPANCY_READ, Permission.OCCUPANCY_CODES);
        List<AcknowledgementRow> rows = Rows.of(
                        em,
                        """
                        select v.home_id, c.id, c.code, case when v.home_id = any (cast(:named as bigint[])) then c.first_name end,
                               greatest(v.effective_on, min(p.from_date)), a.explained_on, a.how, a.own_words, b.name
                          from statements.version v
                          join occupancy.placement p on p.home_id = v.home_id and p.from_date <= :today
                               and (p.to_date is null or p.to_date > v.effective_on)
                               and p.to_date is distinct from p.from_date
                          join occupancy.child c on c.id = p.child_id
                          left join statements.acknowledgement a on a.version_id = v.id and a.child_id = c.id
                          left join access.person b on b.id = a.by_id
                         where v.id = :version and v.document = 'GUIDE' and v.status = 'PUBLISHED'
                           and v.home_id = any (cast(:scope as bigint[]))
                         group by v.id, c.id, a.id, b.id
                        having a.id is not null
                            or bool_or(p.to_date is null or p.to_date > :today)
                               and v.effective_on <= :today
                               and not exists (select 1 from statements.version later
                                                where later.home_id = v.home_id and later.document = 'GUIDE'
                                                  and later.status = 'PUBLISHED' and later.number > v.number
                                                  and later.effective_on <= :today)
                         order by a.id is not null, c.code""")
                .with("version", versionId)
                .with("today", clock.today())
                .with("named", caller.scope(Permission.OCCUPANCY_READ).array())
                .with("scope", scope.array())
                .as(AcknowledgementRow.class);
        trail.about(rows.isEmpty() ? null : rows.get(0).homeId(), "statements.version", versionId);
        return rows;
    }

    /** Records that the guide was explained to a child; once for each version. */
    @Permits({Permission.STATEMENTS_WRITE, Permission.DAILY_WRITE})
    public Long acknowledge(Acknowledge command) {
        StatementVersion version =
                store.version(caller.scope(Permission.STATEMENTS_WRITE, Permission.DAILY_WRITE), command.versionId());
        version.mustBe(Document.GUIDE);
        if (!livedHere(version.homeId(), command.childId())) {
            throw new NotFound("child", command.childId());
        }
        LocalDate on = command.on();
        Words.check()
                .needed("explained", command.how(), "statements.acknowledge.how")
                .text("ownWords", command.ownWords(), LONGEST)
                .needed("on", on, "statements.acknowledge.on")
                .refuse(on != null && on.isAfter(clock.today()), Refusal.at("on", "statements.acknowledge.future"))
                .refuse(
                        on != null && on.isBefore(version.effectiveOn()),
                        Refusal.at("on", "statements.acknowledge.tooEarly"))
                .orRefuse();
        Long id = Rows.of(
                        em,
                        """
                        insert into statements.acknowledgement (version_id, child_id, explained_on, how, own_words, by_id,
                                                                recorded_at)
                        values (:version, :child, :on, :how, cast(:ownWords as text), :by, :at)
                        on conflict (version_id, child_id) do nothing returning id""")
                .with("version", version.id())
                .with("child", command.childId())
                .with("on", on)
                .with("how", command.how())
                .with("ownWords", Words.tidy(command.ownWords()))
                .with("by", caller.personId())
                .with("at", clock.now())
                .value(Long.class)
                .orElseThrow(() -> new RuleBroken("statements.acknowledge.already"));
        store.about(version);
        trail.child(command.childId());
        return id;
    }

    private boolean livedHere(long homeId, long childId) {
        return Rows.of(
                                em,
                                """
                                select count(*) from occupancy.placement p
                                 where p.home_id = :home and p.child_id = :child and p.from_date <= :today
                                   and p.to_date is distinct from p.from_date""")
                        .with("home", homeId)
                        .with("child", childId)
                        .with("today", clock.today())
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }
}

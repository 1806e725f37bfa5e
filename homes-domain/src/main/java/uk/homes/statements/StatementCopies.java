package uk.homes.statements;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Once;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** Copies of a statement of purpose to Ofsted. Nothing is sent by itself: a person sends it and records it here. */
@Door
public class StatementCopies {

    /** The provision that asks for the copy. */
    public static final String PROVISION = "CHR 16(3)";

    /** A copy that a person sent. */
    public record SendCopy(UUID submission, long versionId, SentBy how, LocalDate sentOn) implements Once {}

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    StatementStore store;

    @Inject
    StatementQuery query;

    /** The copies of a version that went to Ofsted, the first one first. */
    @Permits(value = Permission.STATEMENTS_READ, kind = Permits.Kind.READS)
    public List<CopyRow> of(long versionId) {
        return query.readable(
                        """
                        select c.how, c.sent_on, p.name, c.recorded_at
                          from statements.copy_sent c
                          join statements.version v on v.id = c.version_id
                          join access.person p on p.id = c.sent_by
                         where v.id = :id and v.home_id = any (cast(:full as bigint[])) and"""
                                + StatementQuery.READABLE
                                + "order by c.sent_on, c.id")
                .with("id", versionId)
                .as(CopyRow.class);
    }

    /** Records a copy that was sent. */
    @Permits({Permission.STATEMENTS_WRITE, Permission.STATEMENTS_APPROVE})
    public Long sent(SendCopy command) {
        StatementVersion version = store.version(
                caller.scope(Permission.STATEMENTS_WRITE, Permission.STATEMENTS_APPROVE), command.versionId());
        version.mustBe(Document.PURPOSE);
        LocalDate on = command.sentOn();
        LocalDate approved = version.approvedAt().atZone(HomesClock.LONDON).toLocalDate();
        Words.check()
                .needed("how", command.how(), "statements.copy.how")
                .needed("sentOn", on, "statements.copy.sentOn")
                .refuse(on != null && on.isAfter(clock.today()), Refusal.at("sentOn", "statements.copy.future"))
                .refuse(on != null && on.isBefore(approved), Refusal.at("sentOn", "statements.copy.beforeApproved"))
                .orRefuse();
        Long id = Rows.of(
                        em,
                        """
                        insert into statements.copy_sent (version_id, how, sent_on, sent_by, recorded_at)
                        values (:version, :how, :on, :by, :at) returning id""")
                .with("version", version.id())
                .with("how", command.how())
                .with("on", on)
                .with("by", caller.personId())
                .with("at", clock.now())
                .value(Long.class)
                .orElseThrow();
        store.about(version);
        return id;
    }
}

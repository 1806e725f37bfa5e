package uk.homes.governance;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** The money agreed with a programme, line by line. A later line takes an earlier one's place; the earlier stays. */
@Door
public class Money {

    @Inject
    EntityManager em;

    @Inject
    Pen pen;

    /** Every line of money there was, the newest first; what a later one replaced stays among them. */
    @Permits(value = Permission.GOVERNANCE_READ, kind = Permits.Kind.READS)
    public List<MoneyRow> lines(long programmeId) {
        return Rows.of(
                        em,
                        """
                        select id, kind, pounds, percent, source, note, coalesce(valid_from, day)
                          from governance.money where programme_id = :programme
                         order by coalesce(valid_from, day) desc, id desc limit 200""")
                .with("programme", programmeId)
                .as(MoneyRow.class);
    }

    /** Writes down a line of money as it was agreed. A later line of the same kind takes its place; the earlier stays. */
    @Permits(Permission.GOVERNANCE_MANAGE)
    public Long agree(NewMoney command) {
        boolean share = command.kind() == MoneyKind.OCCUPANCY_ASSUMPTION;
        Words.check()
                .needed("kind", command.kind(), "governance.money.kind")
                .refuse(
                        share
                                ? command.percent() == null || command.percent() < 1 || command.percent() > 100
                                : command.pounds() == null || command.pounds() < 0,
                        Refusal.at("figure", share ? "governance.money.percent" : "governance.money.pounds"))
                .needed("source", command.source(), "governance.money.decided")
                .text("source", command.source(), 300)
                .text("note", command.note(), 500)
                .orRefuse();
        return pen.id(
                pen.write(
                                """
                                insert into governance.money (programme_id, kind, pounds, percent, source, note, valid_from,
                                       day, at, recorded_by)
                                values (:programme, :kind, cast(:pounds as bigint), cast(:percent as integer), :source, :note,
                                       cast(:starts as date), :day, :at, cast(:by as bigint)) returning id""")
                        .with("programme", command.programmeId())
                        .with("kind", command.kind())
                        .with("pounds", share ? null : command.pounds())
                        .with("percent", share ? command.percent() : null)
                        .with("source", command.source().strip())
                        .with("note", Words.tidy(command.note()))
                        .with("starts", command.validFrom()),
                "governance.money");
    }
}

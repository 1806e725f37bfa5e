package uk.homes.governance;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** What may go wrong with the programme: likelihood times impact, what is done about it, and who answers for it. */
@Door
public class Risks {

    @Inject
    EntityManager em;

    @Inject
    Trail trail;

    @Inject
    Pen pen;

    /** The risks as they were judged on a day, the heaviest first; closed ones too. */
    @Permits(value = Permission.GOVERNANCE_READ, kind = Permits.Kind.READS)
    public List<RiskRow> list(long programmeId, LocalDate on) {
        return LedgerLines.of(em, programmeId, on, "RISK").risks();
    }

    /** Raises a risk. */
    @Permits(Permission.GOVERNANCE_MANAGE)
    public Long raise(NewRisk command) {
        judged(
                        command.likelihood(),
                        command.impact(),
                        command.mitigation(),
                        command.ownerPost(),
                        command.corporateLink())
                .needed("title", command.title(), "governance.risk.title")
                .text("title", command.title(), 200)
                .needed("cause", command.cause(), "governance.risk.cause")
                .text("cause", command.cause(), 1000)
                .orRefuse();
        Long id = pen.write(
                        """
                        insert into governance.risk (programme_id, title, cause, day)
                        select id, :title, :cause, :day from programme.programme where id = :programme returning id""")
                .with("programme", command.programmeId())
                .with("title", command.title().strip())
                .with("cause", command.cause().strip())
                .value(Long.class)
                .orElseThrow(() -> new NotFound("programme", command.programmeId()));
        keep(new ReassessRisk(
                id,
                null,
                command.likelihood(),
                command.impact(),
                command.mitigation(),
                command.ownerPost(),
                command.corporateLink(),
                true));
        trail.about(null, "governance.risk", id);
        return id;
    }

    /** Judges a risk anew, or closes it. What was judged before stays in the history. */
    @Permits(Permission.GOVERNANCE_MANAGE)
    public void reassess(ReassessRisk command) {
        judged(
                        command.likelihood(),
                        command.impact(),
                        command.mitigation(),
                        command.ownerPost(),
                        command.corporateLink())
                .orRefuse();
        int stored = Rows.of(em, "select version from governance.risk where id = :id for update")
                .with("id", command.riskId())
                .value(Integer.class)
                .orElseThrow(() -> new NotFound("risk", command.riskId()));
        ChangedMeanwhile.unless(command.version(), stored, "risk", command.riskId());
        Rows.of(em, "update governance.risk set version = version + 1 where id = :id")
                .with("id", command.riskId())
                .change();
        keep(command);
        trail.about(null, "governance.risk", command.riskId());
    }

    private static Words judged(int likelihood, int impact, String mitigation, String owner, String corporate) {
        return Words.check()
                .refuse(likelihood < 1 || likelihood > 5, Refusal.at("likelihood", "governance.risk.oneToFive"))
                .refuse(impact < 1 || impact > 5, Refusal.at("impact", "governance.risk.oneToFive"))
                .needed("mitigation", mitigation, "governance.risk.mitigation")
                .text("mitigation", mitigation, 2000)
                .needed("ownerPost", owner, "governance.risk.owner")
                .text("ownerPost", owner, 200)
                .text("corporateLink", corporate, 200);
    }

    private void keep(ReassessRisk judged) {
        pen.write(
                        """
                        insert into governance.risk_state (risk_id, seq, likelihood, impact, mitigation, owner_post,
                               corporate_link, open, day, at, recorded_by)
                        values (:risk, (select coalesce(max(seq), 0) + 1 from governance.risk_state where risk_id = :risk),
                               :likelihood, :impact, :mitigation, :owner, :link, :open, :day, :at, cast(:by as bigint))""")
                .with("risk", judged.riskId())
                .with("likelihood", judged.likelihood())
                .with("impact", judged.impact())
                .with("mitigation", judged.mitigation().strip())
                .with("owner", judged.ownerPost().strip())
                .with("link", Words.tidy(judged.corporateLink()))
                .with("open", judged.open())
                .change();
    }
}

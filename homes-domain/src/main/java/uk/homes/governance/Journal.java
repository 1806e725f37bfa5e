package uk.homes.governance;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Refusal;
import uk.homes.shared.Words;

/** What was decided about the programme, and what was learned from it. Both are only ever added to. */
@Door
public class Journal {

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Pen pen;

    /** The decisions known on a day, the newest first. */
    @Permits(value = Permission.GOVERNANCE_READ, kind = Permits.Kind.READS)
    public List<DecisionRow> decisions(long programmeId, LocalDate on) {
        return LedgerLines.of(em, programmeId, on, "DECISION").decisions();
    }

    /** What was learned by a day, in the order in which it was written down. */
    @Permits(value = Permission.GOVERNANCE_READ, kind = Permits.Kind.READS)
    public List<LearningRow> learning(long programmeId, LocalDate on) {
        return LedgerLines.of(em, programmeId, on, "LEARNING").learning();
    }

    /** Writes down a decision. */
    @Permits(Permission.GOVERNANCE_MANAGE)
    public Long decided(NewDecision command) {
        Words.check()
                .needed("meeting", command.meeting(), "governance.decision.meeting")
                .text("meeting", command.meeting(), 200)
                .needed("on", command.on(), "governance.decision.on")
                .refuse(
                        command.on() != null && command.on().earliest().isAfter(clock.today()),
                        Refusal.at("on", "governance.decision.future"))
                .needed("reference", command.reference(), "governance.decision.reference")
                .text("reference", command.reference(), 200)
                .needed("what", command.what(), "governance.decision.what")
                .text("what", command.what(), 2000)
                .orRefuse();
        return pen.id(
                pen.write(
                                """
                                insert into governance.decision (programme_id, meeting, precision, starts, reference, what,
                                       day, at, recorded_by)
                                values (:programme, :meeting, :precision, :starts, :reference, :what, :day, :at,
                                       cast(:by as bigint)) returning id""")
                        .with("programme", command.programmeId())
                        .with("meeting", command.meeting().strip())
                        .with("precision", command.on().precision())
                        .with("starts", command.on().earliest())
                        .with("reference", command.reference().strip())
                        .with("what", command.what().strip()),
                "governance.decision");
    }

    /** Writes down what was learned. */
    @Permits(Permission.GOVERNANCE_UPDATE)
    public Long learned(NewLearning command) {
        Words.check()
                .needed("theme", command.theme(), "governance.learning.theme")
                .needed("words", command.words(), "governance.learning.words")
                .text("words", command.words(), 2000)
                .needed("source", command.source(), "governance.learning.source")
                .text("source", command.source(), 200)
                .text("usedIn", command.usedIn(), 500)
                .orRefuse();
        return pen.id(
                pen.write(
                                """
                                insert into governance.learning (programme_id, phase_id, theme, words, source, used_in, day, at,
                                       recorded_by)
                                values (:programme, cast(:phase as bigint), :theme, :words, :source, :used, :day, :at,
                                       cast(:by as bigint)) returning id""")
                        .with("programme", command.programmeId())
                        .with("phase", command.phaseId())
                        .with("theme", command.theme())
                        .with("words", command.words().strip())
                        .with("source", command.source().strip())
                        .with("used", Words.tidy(command.usedIn())),
                "governance.learning");
    }
}

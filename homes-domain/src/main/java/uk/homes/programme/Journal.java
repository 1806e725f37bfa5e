package uk.homes.programme;

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
    @Permits(value = Permission.PROGRAMME_READ, kind = Permits.Kind.READS)
    public List<DecisionRow> decisions(long programmeId, LocalDate on) {
        return Ledger.of(em, programmeId, on, "DECISION").decisions();
    }

    /** What was learned by a day, in the order in which it was written down. */
    @Permits(value = Permission.PROGRAMME_READ, kind = Permits.Kind.READS)
    public List<LearningRow> learning(long programmeId, LocalDate on) {
        return Ledger.of(em, programmeId, on, "LEARNING").learning();
    }

    /** Writes down a decision. */
    @Permits(Permission.PROGRAMME_MANAGE)
    public Long decided(NewDecision command) {
        Words.check()
                .needed("meeting", command.meeting(), "programme.decision.meeting")
                .text("meeting", command.meeting(), 200)
                .needed("on", command.on(), "programme.decision.on")
                .refuse(
                        command.on() != null && command.on().earliest().isAfter(clock.today()),
                        Refusal.at("on", "programme.decision.future"))
                .needed("reference", command.reference(), "programme.decision.reference")
                .text("reference", command.reference(), 200)
                .needed("what", command.what(), "programme.decision.what")
                .text("what", command.what(), 2000)
                .orRefuse();
        return pen.id(
                pen.write(
                                """
                                insert into programme.decision (programme_id, meeting, precision, starts, reference, what,
                                       day, at, recorded_by)
                                values (:programme, :meeting, :precision, :starts, :reference, :what, :day, :at,
                                       cast(:by as bigint)) returning id""")
                        .with("programme", command.programmeId())
                        .with("meeting", command.meeting().strip())
                        .with("precision", Pen.width(command.on()))
                        .with("starts", Pen.start(command.on()))
                        .with("reference", command.reference().strip())
                        .with("what", command.what().strip()),
                null,
                "programme.decision");
    }

    /** Writes down what was learned. */
    @Permits(Permission.PROGRAMME_UPDATE)
    public Long learned(NewLearning command) {
        Words.check()
                .needed("theme", command.theme(), "programme.learning.theme")
                .needed("words", command.words(), "programme.learning.words")
                .text("words", command.words(), 2000)
                .needed("source", command.source(), "programme.learning.source")
                .text("source", command.source(), 200)
                .text("usedIn", command.usedIn(), 500)
                .orRefuse();
        return pen.id(
                pen.write(
                                """
                                insert into programme.learning (programme_id, phase_id, theme, words, source, used_in, day, at,
                                       recorded_by)
                                values (:programme, cast(:phase as bigint), :theme, :words, :source, :used, :day, :at,
                                       cast(:by as bigint)) returning id""")
                        .with("programme", command.programmeId())
                        .with("phase", command.phaseId())
                        .with("theme", command.theme())
                        .with("words", command.words().strip())
                        .with("source", command.source().strip())
                        .with("used", Words.tidy(command.usedIn())),
                null,
                "programme.learning");
    }
}

package uk.homes.governance;

import jakarta.inject.Inject;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.shared.Words;

/** Where published papers contradict themselves or each other. Nothing is put right in silence. */
@Door
public class Notes {

    @Inject
    Pen pen;

    /** Writes down that a published paper contradicts itself, and which of it is used here. */
    @Permits(Permission.GOVERNANCE_MANAGE)
    public Long keep(NewNote command) {
        Words.check()
                .needed("source", command.source(), "governance.note.source")
                .text("source", command.source(), 300)
                .needed("says", command.says(), "governance.note.says")
                .text("says", command.says(), 1000)
                .needed("usedHere", command.usedHere(), "governance.note.usedHere")
                .text("usedHere", command.usedHere(), 1000)
                .orRefuse();
        return pen.id(
                pen.write(
                                """
                                insert into governance.note (programme_id, phase_id, objective_id, money_kind, source, says,
                                       used_here, day, at, recorded_by)
                                values (:programme, cast(:phase as bigint), cast(:objective as bigint), :money, :source, :says,
                                       :used, :day, :at, cast(:by as bigint)) returning id""")
                        .with("programme", command.programmeId())
                        .with("phase", command.phaseId())
                        .with("objective", command.objectiveId())
                        .with("money", command.moneyKind())
                        .with("source", command.source().strip())
                        .with("says", command.says().strip())
                        .with("used", command.usedHere().strip()),
                "governance.note");
    }
}

package uk.homes.governance;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;

/**
 * Reads together what board and report need of a programme's money, notes, learning, risks and decisions. It is one plan for the
 * whole council: who may read it reads all of it; no child and no address is in it.
 */
@Door
public class Ledgers {

    @Inject
    EntityManager em;

    /** All of it, as it was known at the end of a day. */
    @Permits(value = Permission.GOVERNANCE_READ, kind = Permits.Kind.READS)
    public Ledger of(long programmeId, LocalDate on) {
        LedgerLines lines = LedgerLines.of(em, programmeId, on, "ALL");
        return new Ledger(lines.money(), lines.notes(), lines.learning(), lines.risks(), lines.decisions());
    }
}

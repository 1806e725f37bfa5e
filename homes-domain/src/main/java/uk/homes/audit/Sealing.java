package uk.homes.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import uk.homes.shared.Rows;

/** Adds what is finished to the hash chain. Any server may do it, at any time; writers never wait for it. */
@ApplicationScoped
public class Sealing {

    private static final int AT_ONCE = 2000;

    @Inject
    EntityManager em;

    /**
     * Seals up to two thousand finished rows.
     *
     * @return how many; less than that when nothing finished is left, 0 also while another server is at it
     */
    @Transactional
    public int seal() {
        return Rows.of(em, "select audit.seal_finished(:most)")
                .with("most", AT_ONCE)
                .value(Integer.class)
                .orElse(0);
    }
}

package uk.homes.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import uk.homes.access.Caller;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Rows;

/** Writes the rows that are only ever added: each with the day, the moment and who wrote it. None is about one home. */
@ApplicationScoped
class Pen {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    /** A statement in which {@code :day}, {@code :at} and {@code :by} are already bound. */
    Rows write(String sql) {
        return Rows.of(em, sql)
                .with("day", clock.today())
                .with("at", clock.now())
                .with("by", caller.personId());
    }

    /** The id that an insert returned, noted for the trail. */
    Long id(Rows insert, String table) {
        Long id = insert.value(Long.class).orElseThrow();
        trail.about(null, table, id);
        return id;
    }
}

package uk.homes.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import uk.homes.access.Caller;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.PartialDate;
import uk.homes.shared.Rows;

/** Writes the rows that are only ever added: each with the day, the moment and who wrote it. */
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
    Long id(Rows insert, Long homeId, String table) {
        Long id = insert.value(Long.class).orElseThrow();
        trail.about(homeId, table, id);
        return id;
    }

    static String width(PartialDate date) {
        return date == null ? null : date.precision().name();
    }

    static LocalDate start(PartialDate date) {
        return date == null ? null : date.earliest();
    }
}

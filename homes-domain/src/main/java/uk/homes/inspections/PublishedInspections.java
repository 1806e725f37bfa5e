package uk.homes.inspections;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.regulation.PutIn;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;

/** Inspections as Ofsted has published them, put in as often as one likes and in whichever order its files come. */
@Door
public class PublishedInspections {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    InspectionStore store;

    /**
     * Puts in an inspection, known by home, day and type: what is missing is filled in, and what is recorded otherwise is never
     * overwritten. It raises no action plan: what was published long ago has been dealt with long ago; a downgrade that still
     * stands is listed with what inspectors asked for until somebody raises its plan.
     */
    @Permits({Permission.INSPECTIONS_WRITE, Permission.OFSTED_IMPORT})
    public PutIn putIn(NewInspection command) {
        mustWrite(command.homeId());
        store.check(command);
        Optional<Long> added = store.add(command);
        if (added.isPresent()) {
            trail.about(command.homeId(), "inspections.inspection", added.get());
            return PutIn.ADDED;
        }
        InspectionStore.Known known = store.known(command);
        trail.about(command.homeId(), "inspections.inspection", known.id());
        if (differs(known.overall(), command.overall())
                || differs(known.helpedProtected(), command.helpedProtected())
                || differs(known.leaders(), command.leaders())
                || differs(known.interim(), command.interim())
                || differs(known.publishedOn(), command.publishedOn())) {
            return PutIn.DIFFERS;
        }
        return store.complete(known.id(), command) ? PutIn.COMPLETED : PutIn.SAME;
    }

    /**
     * Brings an inspection that came from the files to what they say now; where a person has recorded the judgements since, the
     * person's record stands.
     */
    @Permits({Permission.INSPECTIONS_WRITE, Permission.OFSTED_IMPORT})
    public void again(NewInspection command) {
        mustWrite(command.homeId());
        store.check(command);
        InspectionStore.Known known = store.known(command);
        Rows.of(
                        em,
                        """
                        update inspections.inspection set (published_on, overall, helped_protected, leaders, overall_words)
                             = row(cast(:published as date), cast(:overall as text), cast(:helped as text),
                                   cast(:leaders as text), cast(:words as text))
                         where id = :id and row(published_on, overall, helped_protected, leaders, overall_words)
                               is distinct from row(cast(:published as date), cast(:overall as text), cast(:helped as text),
                                                    cast(:leaders as text), cast(:words as text))
                           and not exists (select 1 from inspections.earlier_judgement e where e.inspection_id = :id)""")
                .with(
                        "published",
                        command.publishedOn() == null
                                ? null
                                : command.publishedOn().toString())
                .with("overall", command.overall())
                .with("helped", command.helpedProtected())
                .with("leaders", command.leaders())
                .with("words", command.overallWords())
                .with("id", known.id())
                .change();
        trail.about(command.homeId(), "inspections.inspection", known.id());
    }

    private static boolean differs(Object known, Object published) {
        return known != null && published != null && !Objects.equals(known, published);
    }

    private void mustWrite(long homeId) {
        if (!caller.scope(Permission.INSPECTIONS_WRITE, Permission.OFSTED_IMPORT)
                .holds(homeId)) {
            throw new NotFound("home", homeId);
        }
    }
}

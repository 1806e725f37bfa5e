package uk.homes.regulation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;

/** What Ofsted's inspectors found, inspection by inspection. */
@Door
public class Inspections {

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    InspectionStore store;

    /** Every inspection to this day of the homes the person who asks may see, the newest first. */
    @Permits(value = Permission.REGULATION_READ, kind = Permits.Kind.READS)
    public List<InspectionRow> inspections() {
        return Rows.of(
                        em,
                        """
                        select h.id, h.name, i.inspected_on, i.type, i.overall, i.helped_protected, i.leaders,
                               i.interim_outcome, i.published_on
                        from regulation.inspection i join estate.home h on h.id = i.home_id
                        where i.home_id = any (cast(:scope as bigint[])) and i.inspected_on <= :today
                        order by i.inspected_on desc, h.name""")
                .with("scope", caller.scope(Permission.REGULATION_READ).array())
                .with("today", clock.today())
                .as(InspectionRow.class);
    }

    /** Records an inspection of a home that was registered on the day. */
    @Permits(Permission.REGULATION_WRITE)
    public Long record(NewInspection command) {
        if (!caller.may(Permission.REGULATION_WRITE, command.homeId())) {
            throw new NotFound("home", command.homeId());
        }
        store.check(command);
        Long id = store.add(command).orElseThrow(() -> new RuleBroken(Refusal.at("on", "regulation.inspection.known")));
        trail.about(command.homeId(), "regulation.inspection", id);
        return id;
    }
}

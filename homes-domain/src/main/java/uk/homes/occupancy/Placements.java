package uk.homes.occupancy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
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
import uk.homes.shared.Words;

/** Admitting children to homes, and ending placements. */
@Door
public class Placements {

    private static final int LONGEST_NAME = 200;

    private static final String SELECT =
            """
            select p.id, p.version, p.child_id, c.code, p.home_id, p.bed_id, p.type, p.legal_status, p.planned, p.solo,
                   p.from_date, p.planned_to, p.to_date, p.end_reason
            from occupancy.placement p join occupancy.child c on c.id = p.child_id
            where p.home_id = any (cast(:scope as bigint[]))""";

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    AdmissionStore store;

    @Inject
    Children children;

    /** A placement, by which it can be ended. That it was read is kept. */
    @Permits(
            value = {Permission.OCCUPANCY_READ, Permission.OCCUPANCY_WRITE},
            kind = Permits.Kind.READS_CHILD)
    public PlacementRow find(long placementId) {
        PlacementRow row = Rows.of(em, SELECT + " and p.id = :id")
                .with("scope", scope())
                .with("id", placementId)
                .first(PlacementRow.class)
                .orElseThrow(() -> new NotFound("placement", placementId));
        trail.about(row.homeId(), "occupancy.placement", placementId);
        trail.child(row.childId());
        trail.purpose("reading a placement");
        return row;
    }

    /** Every placement of a home that has not ended, by bed; those still to begin included. */
    @Permits(
            value = {Permission.OCCUPANCY_READ, Permission.OCCUPANCY_WRITE},
            kind = Permits.Kind.READS)
    public List<PlacementRow> current(long homeId) {
        return Rows.of(
                        em,
                        SELECT
                                + """
                                 and p.home_id = :home and (p.to_date is null or p.to_date > :today)
                                order by p.from_date, p.id""")
                .with("scope", scope())
                .with("home", homeId)
                .with("today", clock.today())
                .as(PlacementRow.class);
    }

    /**
     * Admits a child.
     *
     * @return the id of the placement
     * @throws RuleBroken with every reason against it
     */
    @Permits(Permission.OCCUPANCY_WRITE)
    public Long admit(AdmitChild command) {
        if (!caller.may(Permission.OCCUPANCY_WRITE, command.homeId())) {
            throw new NotFound("home", command.homeId());
        }
        check(command);
        RuleBroken.whenAny(AdmissionPolicy.refusals(store.ask(command), command.solo()));
        Placement placement = new Placement(command);
        em.persist(placement);
        em.flush();
        trail.about(command.homeId(), "occupancy.placement", placement.id());
        trail.child(command.childId());
        return placement.id();
    }

    /**
     * Admits a child who has never lived in one of the homes: the record of the child begins with the placement.
     *
     * @return the id of the placement
     * @throws RuleBroken with every reason against the child's particulars and the placement
     */
    @Permits(Permission.OCCUPANCY_WRITE)
    public Long admitNew(AdmitNewChild command) {
        AdmitChild placement = command.placement();
        List<Refusal> reasons = new ArrayList<>(reasons(() -> Children.check(command.child(), clock.today())));
        reasons.addAll(reasons(() -> check(placement)));
        RuleBroken.whenAny(reasons);
        long child = children.enter(command.child());
        return admit(placement.of(child));
    }

    private static List<Refusal> reasons(Runnable check) {
        try {
            check.run();
            return List.of();
        } catch (RuleBroken broken) {
            return broken.refusals();
        }
    }

    /** Ends a placement. Beds kept empty for it are free from the same night. */
    @Permits(Permission.OCCUPANCY_WRITE)
    public void end(EndPlacement command) {
        Words.check()
                .needed("on", command.on(), "occupancy.end.on")
                .needed("reason", command.reason(), "occupancy.end.reason")
                .orRefuse();
        Placement placement = em.find(Placement.class, command.placementId());
        if (placement == null || !caller.may(Permission.OCCUPANCY_WRITE, placement.homeId())) {
            throw new NotFound("placement", command.placementId());
        }
        placement.end(command, clock.today());
        em.flush();
        Rows.of(
                        em,
                        """
                        update occupancy.bed_kept set to_date = greatest(from_date, cast(:on as date))
                        where placement_id = :id and (to_date is null or to_date > :on)""")
                .with("on", command.on())
                .with("id", command.placementId())
                .change();
        trail.about(placement.homeId(), "occupancy.placement", placement.id());
        trail.child(placement.childId());
    }

    private String scope() {
        return caller.scope(Permission.OCCUPANCY_READ, Permission.OCCUPANCY_WRITE)
                .array();
    }

    private void check(AdmitChild command) {
        boolean dated = command.from() != null;
        boolean stay = command.type() == PlacementType.SHORT_BREAK;
        Words.check()
                .needed("type", command.type(), "occupancy.admit.type")
                .needed("legalStatus", command.legalStatus(), "occupancy.admit.legalStatus")
                .needed("placingAuthority", command.placingAuthority(), "occupancy.admit.placingAuthority")
                .text("placingAuthority", command.placingAuthority(), LONGEST_NAME)
                .needed("hostAuthority", command.hostAuthority(), "occupancy.admit.hostAuthority")
                .text("hostAuthority", command.hostAuthority(), LONGEST_NAME)
                .needed("from", command.from(), "occupancy.admit.from")
                .refuse(command.bedId() == 0, Refusal.at("bedId", "occupancy.admit.bed"))
                .refuse(
                        dated
                                && command.plannedTo() != null
                                && command.plannedTo().isBefore(command.from()),
                        Refusal.at("plannedTo", "occupancy.admit.endsBeforeItStarts"))
                .refuse(
                        dated
                                && command.stayEnds() != null
                                && !command.stayEnds().isAfter(command.from()),
                        Refusal.at("stayEnds", "occupancy.admit.endsBeforeItStarts"))
                .refuse(
                        stay == (command.stayEnds() == null),
                        Refusal.at("stayEnds", stay ? "occupancy.admit.stayEnds" : "occupancy.admit.onlyStaysEnd"))
                .orRefuse();
    }
}

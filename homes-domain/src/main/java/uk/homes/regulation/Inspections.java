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
import uk.homes.shared.Words;

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
        check(command);
        Long id = Rows.of(
                        em,
                        """
                        insert into regulation.inspection (home_id, type, inspected_on, published_on, overall,
                            helped_protected, leaders, interim_outcome)
                        values (:home, :type, :on, cast(:published as date), :overall, :helped, :leaders, :interim)
                        on conflict do nothing returning id""")
                .with("home", command.homeId())
                .with("type", command.type())
                .with("on", command.on())
                .with(
                        "published",
                        command.publishedOn() == null
                                ? null
                                : command.publishedOn().toString())
                .with("overall", command.overall())
                .with("helped", command.helpedProtected())
                .with("leaders", command.leaders())
                .with("interim", command.interim())
                .value(Long.class)
                .orElseThrow(() -> new RuleBroken(Refusal.at("on", "regulation.inspection.known")));
        trail.about(command.homeId(), "regulation.inspection", id);
        return id;
    }

    private void check(NewInspection command) {
        Words.check()
                .needed("type", command.type(), "regulation.inspection.type")
                .needed("on", command.on(), "regulation.inspection.on")
                .orRefuse();
        boolean graded = command.overall() != null || command.helpedProtected() != null || command.leaders() != null;
        Words.check()
                .refuse(command.on().isAfter(clock.today()), Refusal.at("on", "regulation.inspection.notYet"))
                .refuse(
                        command.publishedOn() != null && command.publishedOn().isBefore(command.on()),
                        Refusal.at("publishedOn", "regulation.inspection.publishedBefore"))
                .refuse(
                        graded && command.type() != InspectionType.FULL,
                        Refusal.at("overall", "regulation.inspection.notGraded"))
                .refuse(graded && command.overall() == null, Refusal.at("overall", "regulation.inspection.overall"))
                .refuse(
                        command.interim() != null && command.type() != InspectionType.INTERIM,
                        Refusal.at("interim", "regulation.inspection.notInterim"))
                .refuse(!registered(command), Refusal.of("regulation.inspection.notRegistered"))
                .orRefuse();
    }

    private boolean registered(NewInspection command) {
        return Rows.of(em, "select regulation.places_on(:home, :on) > 0")
                .with("home", command.homeId())
                .with("on", command.on())
                .value(Boolean.class)
                .orElse(false);
    }
}

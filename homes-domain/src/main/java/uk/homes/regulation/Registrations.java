package uk.homes.regulation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Which homes Ofsted has registered, since when and for how many places. */
@Door
public class Registrations {

    private static final String SELECT =
            """
            select h.id, h.name, h.slug, r.urn, r.registered_on, regulation.places_on(h.id, :on),
                   regulation.status_on(h.id, :on)
            from regulation.registration r join estate.home h on h.id = r.home_id
            where r.home_id = any (cast(:scope as bigint[])) and r.registered_on <= :on
              and not exists (select 1 from regulation.registration later where later.home_id = r.home_id
                              and later.registered_on > r.registered_on and later.registered_on <= :on)""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    RegistrationStore store;

    @Inject
    StageFollows follows;

    /** The registrations of the homes the person who asks may see, as they stand on a day, by name. */
    @Permits(value = Permission.REGULATION_READ, kind = Permits.Kind.READS)
    public List<RegistrationRow> list(LocalDate on) {
        return Rows.of(em, SELECT + " order by h.name")
                .with("on", on)
                .with("scope", caller.scope(Permission.REGULATION_READ).array())
                .as(RegistrationRow.class);
    }

    /** The homes that are registered and open on a day, by name: neither suspended nor cancelled. */
    @Permits(value = Permission.REGULATION_READ, kind = Permits.Kind.READS)
    public List<RegistrationRow> openOn(LocalDate on) {
        return Rows.of(em, SELECT + " and regulation.status_on(h.id, :on) in ('ACTIVE', 'RESTRICTED') order by h.name")
                .with("on", on)
                .with("scope", caller.scope(Permission.REGULATION_READ).array())
                .as(RegistrationRow.class);
    }

    /** How many places a home is registered for on a day; 0 where it is not registered. */
    @Permits(value = Permission.REGULATION_READ, kind = Permits.Kind.READS)
    public int placesOn(long homeId, LocalDate day) {
        return Rows.of(
                        em,
                        """
                        select regulation.places_on(id, :day) from estate.home
                        where id = :home and id = any (cast(:scope as bigint[]))""")
                .with("home", homeId)
                .with("day", day)
                .with("scope", caller.scope(Permission.REGULATION_READ).array())
                .value(Integer.class)
                .orElse(0);
    }

    /** Records that Ofsted has registered a home. */
    @Permits(Permission.REGULATION_WRITE)
    public Long record(NewRegistration command) {
        mustWrite(command.homeId());
        Long id = store.add(command);
        trail.about(command.homeId(), "regulation.registration", id);
        return id;
    }

    /** Records that Ofsted has varied the number of places from a day on. */
    @Permits(Permission.REGULATION_WRITE)
    public void varyPlaces(long homeId, int places, LocalDate from) {
        mustWrite(homeId);
        Words.check()
                .needed("from", from, "regulation.registration.from")
                .refuse(places < 1, Refusal.at("places", "regulation.registration.places"))
                .orRefuse();
        RegistrationStore.Current current = store.current(homeId);
        RuleBroken.when(current.status() == RegistrationStatus.CANCELLED, "regulation.registration.cancelled");
        RuleBroken.whenAt(!from.isAfter(current.placesSince()), "from", "regulation.registration.varyLater");
        store.keepPlaces(current.id(), places, from);
        trail.about(homeId, "regulation.registration", current.id());
    }

    /**
     * Records that a registration was suspended, restricted, taken up again, or cancelled, from a day on. The application that
     * led to it comes to that stage too, so that the two never say different things.
     */
    @Permits(Permission.REGULATION_WRITE)
    public void changeStatus(long homeId, RegistrationStatus to, LocalDate from) {
        mustWrite(homeId);
        Words.check()
                .needed("status", to, "regulation.registration.status")
                .needed("from", from, "regulation.registration.from")
                .orRefuse();
        long id = store.change(homeId, to, from);
        follows.registration(homeId, to, from);
        trail.about(homeId, "regulation.registration", id);
    }

    private void mustWrite(long homeId) {
        if (!caller.may(Permission.REGULATION_WRITE, homeId)) {
            throw new NotFound("home", homeId);
        }
    }
}

package uk.homes.regulation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/**
 * What Ofsted has published about a home's registration, put in as often as one likes: what is known is left alone, and what is
 * recorded otherwise is never overwritten.
 */
@Door
public class PublishedFacts {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    RegistrationStore registrations;

    /** A home by its reference number, as far as it is registered at all. */
    public record Numbered(
            long homeId, String homeName, String urn, LocalDate registeredOn, LocalDate cancelledOn, int places) {}

    /** Every registration, current or cancelled, of the homes in scope, by reference number. */
    @Permits(
            value = {Permission.REGULATION_READ, Permission.OFSTED_IMPORT},
            kind = Permits.Kind.READS)
    public List<Numbered> byNumber() {
        return Rows.of(
                        em,
                        """
                        select h.id, h.name, r.urn, r.registered_on, r.cancelled_on,
                               (select p.places from regulation.registered_places p where p.registration_id = r.id
                                 order by p.from_date desc limit 1)
                          from regulation.registration r join estate.home h on h.id = r.home_id
                         where r.home_id = any (cast(:scope as bigint[])) order by r.urn""")
                .with(
                        "scope",
                        caller.scope(Permission.REGULATION_READ, Permission.OFSTED_IMPORT)
                                .array())
                .as(Numbered.class);
    }

    /**
     * Puts in that a home is registered since a day under a reference number. The places given count from the day of
     * registration; how many there were on a later day is put in with {@link #places}.
     */
    @Permits({Permission.REGULATION_WRITE, Permission.OFSTED_IMPORT})
    public PutIn registration(NewRegistration command) {
        mustWrite(command.homeId());
        Optional<RegistrationStore.Known> known = registrations.withNumber(command.urn());
        if (known.isPresent()) {
            return known.get().homeId() == command.homeId()
                            && known.get().registeredOn().equals(command.registeredOn())
                    ? PutIn.SAME
                    : PutIn.DIFFERS;
        }
        Long id = registrations.add(command);
        trail.about(command.homeId(), "regulation.registration", id);
        return PutIn.ADDED;
    }

    /** Puts in how many places a home had on a day, which is after the last day on which they are known to have changed. */
    @Permits({Permission.REGULATION_WRITE, Permission.OFSTED_IMPORT})
    public PutIn places(long homeId, int places, LocalDate on) {
        mustWrite(homeId);
        Words.check()
                .needed("from", on, "regulation.registration.from")
                .refuse(places < 1, Refusal.at("places", "regulation.registration.places"))
                .orRefuse();
        RegistrationStore.Current current = registrations.current(homeId);
        if (registrations.placesOn(homeId, on) == places) {
            return PutIn.SAME;
        }
        if (!on.isAfter(current.placesSince()) || current.status() == RegistrationStatus.CANCELLED) {
            return PutIn.DIFFERS;
        }
        registrations.keepPlaces(current.id(), places, on);
        trail.about(homeId, "regulation.registration", current.id());
        return PutIn.ADDED;
    }

    private void mustWrite(long homeId) {
        if (!caller.scope(Permission.REGULATION_WRITE, Permission.OFSTED_IMPORT).holds(homeId)) {
            throw new NotFound("home", homeId);
        }
    }
}

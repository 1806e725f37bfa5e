package uk.homes.regulation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final Pattern URN = Pattern.compile("SC[0-9]{6}|[0-9]{7}");

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
        return Rows.of(em, SELECT + " and regulation.status_on(h.id, :on) = 'ACTIVE' order by h.name")
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
        check(command);
        Long id = Rows.of(
                        em,
                        """
                        insert into regulation.registration (home_id, provider, urn, category, registered_on)
                        values (:home, :provider, :urn, :category, :on) returning id""")
                .with("home", command.homeId())
                .with("provider", Words.tidy(command.provider()))
                .with("urn", command.urn())
                .with("category", Words.tidy(command.category()))
                .with("on", command.registeredOn())
                .value(Long.class)
                .orElseThrow();
        keepPlaces(id, command.places(), command.registeredOn());
        keepStatus(id, RegistrationStatus.ACTIVE, command.registeredOn());
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
        Current current = current(homeId);
        RuleBroken.when(current.status() == RegistrationStatus.CANCELLED, "regulation.registration.cancelled");
        RuleBroken.whenAt(!from.isAfter(current.placesSince()), "from", "regulation.registration.varyLater");
        keepPlaces(current.id(), places, from);
        trail.about(homeId, "regulation.registration", current.id());
    }

    /** Records that a registration was suspended, taken up again, or cancelled, from a day on. */
    @Permits(Permission.REGULATION_WRITE)
    public void changeStatus(long homeId, RegistrationStatus to, LocalDate from) {
        mustWrite(homeId);
        Words.check()
                .needed("status", to, "regulation.registration.status")
                .needed("from", from, "regulation.registration.from")
                .orRefuse();
        Current current = current(homeId);
        current.status().mustAllow(to);
        RuleBroken.whenAt(!from.isAfter(current.statusSince()), "from", "regulation.registration.changeLater");
        keepStatus(current.id(), to, from);
        if (to == RegistrationStatus.CANCELLED) {
            Rows.of(em, "update regulation.registration set cancelled_on = :from where id = :id")
                    .with("from", from)
                    .with("id", current.id())
                    .change();
        }
        trail.about(homeId, "regulation.registration", current.id());
    }

    private void check(NewRegistration command) {
        boolean fits = command.urn() != null && URN.matcher(command.urn()).matches();
        Words.check()
                .needed("provider", command.provider(), "regulation.registration.provider")
                .text("provider", command.provider(), 200)
                .needed("category", command.category(), "regulation.registration.category")
                .text("category", command.category(), 100)
                .needed("registeredOn", command.registeredOn(), "regulation.registration.registeredOn")
                .refuse(!fits, Refusal.at("urn", "regulation.registration.urn"))
                .refuse(fits && taken(command.urn()), Refusal.at("urn", "regulation.registration.urnTaken"))
                .refuse(command.places() < 1, Refusal.at("places", "regulation.registration.places"))
                .refuse(registered(command), Refusal.of("regulation.registration.already"))
                .orRefuse();
    }

    // Locks the home, so that two people who record the same letter from Ofsted do not both succeed.
    private boolean registered(NewRegistration command) {
        Rows.of(em, "select id from estate.home where id = :home for update")
                .with("home", command.homeId())
                .value(Long.class);
        return Rows.of(
                                em,
                                """
                        select count(*) from regulation.registration
                        where home_id = :home and (cancelled_on is null or cancelled_on > cast(:on as date))""")
                        .with("home", command.homeId())
                        .with(
                                "on",
                                command.registeredOn() == null
                                        ? null
                                        : command.registeredOn().toString())
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }

    private boolean taken(String urn) {
        return Rows.of(em, "select count(*) from regulation.registration where urn = :urn")
                        .with("urn", urn)
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }

    private Current current(long homeId) {
        return Rows.of(
                        em,
                        """
                        select r.id, s.status, s.from_date,
                               (select max(p.from_date) from regulation.registered_places p where p.registration_id = r.id)
                        from regulation.registration r join regulation.status_change s on s.registration_id = r.id
                        where r.home_id = :home order by r.registered_on desc, s.from_date desc limit 1 for update of r""")
                .with("home", homeId)
                .first(Current.class)
                .orElseThrow(() -> new NotFound("registration of home", homeId));
    }

    private void keepPlaces(long registrationId, int places, LocalDate from) {
        Rows.of(
                        em,
                        """
                        insert into regulation.registered_places (registration_id, places, from_date)
                        values (:registration, :places, :from)""")
                .with("registration", registrationId)
                .with("places", places)
                .with("from", from)
                .change();
    }

    private void keepStatus(long registrationId, RegistrationStatus status, LocalDate from) {
        Rows.of(
                        em,
                        """
                        insert into regulation.status_change (registration_id, status, from_date)
                        values (:registration, :status, :from)""")
                .with("registration", registrationId)
                .with("status", status)
                .with("from", from)
                .change();
    }

    private void mustWrite(long homeId) {
        if (!caller.may(Permission.REGULATION_WRITE, homeId)) {
            throw new NotFound("home", homeId);
        }
    }

    private record Current(long id, RegistrationStatus status, LocalDate statusSince, LocalDate placesSince) {}
}

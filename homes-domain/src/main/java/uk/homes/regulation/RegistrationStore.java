package uk.homes.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Keeps registrations, their places and how they stand, and says no where a rule does. Its users ask for permission first. */
@ApplicationScoped
class RegistrationStore {

    private static final Pattern URN = Pattern.compile("SC[0-9]{6}|[0-9]{7}");

    @Inject
    EntityManager em;

    /** A registration as it stands now: the last row of each history. */
    record Current(
            long id,
            String urn,
            LocalDate registeredOn,
            RegistrationStatus status,
            LocalDate statusSince,
            LocalDate placesSince) {}

    /** Which home has a reference number, since when. */
    record Known(long id, long homeId, LocalDate registeredOn) {}

    Long add(NewRegistration command) {
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
        return id;
    }

    /** Changes how a registration stands from a day on; a cancelled one ends on that day. */
    long change(long homeId, RegistrationStatus to, LocalDate from) {
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
        return current.id();
    }

    Optional<Known> withNumber(String urn) {
        return Rows.of(em, "select id, home_id, registered_on from regulation.registration where urn = :urn")
                .with("urn", urn)
                .first(Known.class);
    }

    Current current(long homeId) {
        return newest(homeId).orElseThrow(() -> new NotFound("registration of home", homeId));
    }

    Optional<Current> newest(long homeId) {
        return Rows.of(
                        em,
                        """
                        select r.id, r.urn, r.registered_on, s.status, s.from_date,
                               (select max(p.from_date) from regulation.registered_places p where p.registration_id = r.id)
                        from regulation.registration r join regulation.status_change s on s.registration_id = r.id
                        where r.home_id = :home order by r.registered_on desc, s.from_date desc limit 1 for update of r""")
                .with("home", homeId)
                .first(Current.class);
    }

    int placesOn(long homeId, LocalDate day) {
        return Rows.of(em, "select regulation.places_on(:home, :day)")
                .with("home", homeId)
                .with("day", day)
                .value(Integer.class)
                .orElse(0);
    }

    void keepPlaces(long registrationId, int places, LocalDate from) {
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

    private void check(NewRegistration command) {
        boolean fits = command.urn() != null && URN.matcher(command.urn()).matches();
        Words.check()
                .needed("provider", command.provider(), "regulation.registration.provider")
                .text("provider", command.provider(), 200)
                .needed("category", command.category(), "regulation.registration.category")
                .text("category", command.category(), 100)
                .needed("registeredOn", command.registeredOn(), "regulation.registration.registeredOn")
                .refuse(!fits, Refusal.at("urn", "regulation.registration.urn"))
                .refuse(
                        fits && withNumber(command.urn()).isPresent(),
                        Refusal.at("urn", "regulation.registration.urnTaken"))
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
}

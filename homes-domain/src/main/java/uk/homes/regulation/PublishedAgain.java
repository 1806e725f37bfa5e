package uk.homes.regulation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;

/**
 * Brings what was put in from Ofsted's files to what the files say now, when another year's file came or a corrected one: the
 * order in which files come makes no difference. It is asked only for what came from the files; where a person has recorded
 * a change of places since, the person's record stands.
 */
@Door
public class PublishedAgain {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    RegistrationStore registrations;

    @Inject
    Trail trail;

    private record Registered(long id, LocalDate registeredOn) {}

    private record Places(long id, LocalDate from, int places) {}

    /** Brings provider, category and places of a registration to what is published. */
    @Permits({Permission.REGULATION_WRITE, Permission.OFSTED_IMPORT})
    public void registration(AsPublished command) {
        mustWrite(command.homeId());
        Registered registered = Rows.of(
                        em,
                        """
                        select id, registered_on from regulation.registration
                         where urn = :urn and home_id = :home for update""")
                .with("urn", command.urn())
                .with("home", command.homeId())
                .first(Registered.class)
                .orElseThrow(() -> new NotFound("registration", command.urn()));
        Rows.of(
                        em,
                        """
                        update regulation.registration set provider = :provider, category = :category
                         where id = :id and (provider <> :provider or category <> :category)""")
                .with("provider", command.provider())
                .with("category", command.category())
                .with("id", registered.id())
                .change();
        follow(registered, command.places());
        trail.about(command.homeId(), "regulation.registration", registered.id());
    }

    // Another file never makes fewer changes of places, so rows are moved and added and none needs to go.
    private void follow(Registered registered, Map<LocalDate, Integer> published) {
        List<Places> kept = Rows.of(
                        em,
                        """
                        select id, from_date, places from regulation.registered_places
                         where registration_id = :id order by from_date""")
                .with("id", registered.id())
                .as(Places.class);
        if (kept.stream().anyMatch(row -> !fromFile(row.from(), registered.registeredOn()))) {
            return;
        }
        List<Map.Entry<LocalDate, Integer>> wanted = new ArrayList<>(published.entrySet());
        for (int i = 0; i < wanted.size(); i++) {
            if (i < kept.size()) {
                move(kept.get(i).id(), wanted.get(i).getKey(), wanted.get(i).getValue());
            } else {
                registrations.keepPlaces(
                        registered.id(), wanted.get(i).getValue(), wanted.get(i).getKey());
            }
        }
        for (int i = wanted.size(); i < kept.size(); i++) {
            move(
                    kept.get(i).id(),
                    kept.get(i).from(),
                    wanted.get(wanted.size() - 1).getValue());
        }
    }

    private static boolean fromFile(LocalDate from, LocalDate registeredOn) {
        return from.equals(registeredOn) || from.getMonth() == Month.MARCH && from.getDayOfMonth() == 31;
    }

    private void move(long id, LocalDate from, int places) {
        Rows.of(
                        em,
                        """
                        update regulation.registered_places set from_date = :from, places = :places
                         where id = :id and (from_date <> :from or places <> :places)""")
                .with("from", from)
                .with("places", places)
                .with("id", id)
                .change();
    }

    private void mustWrite(long homeId) {
        if (!caller.scope(Permission.REGULATION_WRITE, Permission.OFSTED_IMPORT).holds(homeId)) {
            throw new NotFound("home", homeId);
        }
    }
}

package uk.homes.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Rows;

/**
 * Lets what reminds people read what they themselves may see, while they are not there: their mail of the day and their
 * private calendar. Every door still asks what that person may do today; who was disabled is shown nothing.
 */
@ApplicationScoped
public class OnBehalf {

    private static final String PERSON =
            """
            select p.id, p.name, p.post_title, a.role, a.home_id is null, k.home_id
              from access.person p
              left join access.assignment a on a.person_id = p.id and a.from_date <= :today
                    and (a.to_date is null or a.to_date >= :today) and not\s"""
                    + Independence.SUSPENDED
                    + """

              left join access.known_home k on a.id is not null and (a.home_id is null or a.home_id = k.home_id)
             where p.id = :person and p.disabled_at is null""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    /** Reads as a person; nothing when there is no such person any more. */
    @Transactional
    public <T> Optional<T> read(long personId, Supplier<T> reading) {
        List<PersonRow> rows = Rows.of(em, PERSON)
                .with("today", clock.today())
                .with("person", personId)
                .as(PersonRow.class);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        PersonRow person = rows.get(0);
        List<Grant> grants = Held.grants(rows.stream()
                .map(row -> new Held(row.role(), row.everywhere(), row.homeId()))
                .toList());
        return Optional.of(caller.meanwhile(person.id(), person.name(), person.postTitle(), grants, reading));
    }

    record PersonRow(long id, String name, String postTitle, Role role, Boolean everywhere, Long homeId) {}
}

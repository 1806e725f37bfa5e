package uk.homes.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** What a registered manager may do with the access of others: two roles, the own home, and nobody above or beyond it. */
@ApplicationScoped
class HomePeoplePolicy {

    /** The roles that a registered manager gives and ends. */
    static final Set<Role> GIVEN = Set.of(Role.RESIDENTIAL_WORKER, Role.DEPUTY_MANAGER);

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Caller caller;

    /** One of the two roles, in an own home, from a day on. */
    void check(Role role, Long homeId, LocalDate from, LocalDate to) {
        Words.check()
                .needed("role", role, "access.assign.role")
                .refuse(role != null && !GIVEN.contains(role), Refusal.at("role", "access.home.role"))
                .needed("homeId", homeId, "access.home.which")
                .needed("from", from, "access.assign.from")
                .refuse(
                        to != null && from != null && to.isBefore(from),
                        Refusal.at("to", "access.assign.endsBeforeItStarts"))
                .orRefuse();
        if (!homes().holds(homeId)) {
            throw new NotFound("home", homeId);
        }
    }

    /** Nobody ends what only the administrator gives, nor an own role. */
    void mustBeEnded(AssignmentRow row) {
        RuleBroken.when(caller.personId().equals(row.personId()), "access.home.self");
        RuleBroken.when(!GIVEN.contains(row.role()), "access.home.role");
    }

    /** Somebody else, who holds nothing, now or to come, beyond the two roles in these homes. */
    void mustBeHelped(long personId) {
        RuleBroken.when(caller.personId().equals(personId), "access.home.self");
        RuleBroken.when(holdsBeyond(personId), "access.home.beyond");
    }

    private boolean holdsBeyond(long personId) {
        return Rows.of(
                                em,
                                """
                                select count(*) from access.assignment
                                where person_id = :person and (to_date is null or to_date >= :today)
                                  and not (role in ('RESIDENTIAL_WORKER', 'DEPUTY_MANAGER')
                                           and coalesce(home_id = any (cast(:scope as bigint[])), false))""")
                        .with("person", personId)
                        .with("today", clock.today())
                        .with("scope", homes().array())
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }

    private HomeScope homes() {
        return caller.scope(Permission.ACCESS_HOME);
    }
}

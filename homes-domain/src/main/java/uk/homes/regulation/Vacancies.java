package uk.homes.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.HomeScope;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Keeps the managers' empty posts, and knows who manages more than one home. */
@ApplicationScoped
class Vacancies {

    @Inject
    EntityManager em;

    List<VacancyRow> open(HomeScope scope) {
        return Rows.of(
                        em,
                        """
                        select v.id, v.home_id, h.name, v.since, v.words from regulation.manager_vacancy v
                          join estate.home h on h.id = v.home_id
                         where v.ended_on is null and v.home_id = any (cast(:scope as bigint[])) order by v.since, h.name""")
                .with("scope", scope.array())
                .as(VacancyRow.class);
    }

    Long begin(long homeId, LocalDate since, String words) {
        return Rows.of(
                        em,
                        """
                        insert into regulation.manager_vacancy (home_id, since, words)
                        values (:home, :since, cast(:words as text)) returning id""")
                .with("home", homeId)
                .with("since", since)
                .with("words", Words.tidy(words))
                .value(Long.class)
                .orElseThrow();
    }

    void end(long homeId, LocalDate on) {
        Rows.of(
                        em,
                        """
                        update regulation.manager_vacancy set ended_on = :on
                         where home_id = :home and ended_on is null and since <= :on""")
                .with("home", homeId)
                .with("on", on)
                .change();
    }

    /** Ends a manager's registration that has not ended; a registered home without another manager has a vacancy from then on. */
    void endRegistration(long managerRegistrationId, long homeId, LocalDate on, String field) {
        LocalDate registeredOn = Rows.of(
                        em,
                        """
                        select registered_on from regulation.manager_registration
                         where id = :id and ended_on is null for update""")
                .with("id", managerRegistrationId)
                .value(LocalDate.class)
                .orElseThrow(() -> new NotFound("manager registration", managerRegistrationId));
        RuleBroken.whenAt(on.isBefore(registeredOn), field, "regulation.manager.endsBeforeItStarts");
        Rows.of(em, "update regulation.manager_registration set ended_on = :on where id = :id")
                .with("id", managerRegistrationId)
                .with("on", on)
                .change();
        beginWhereNobodyIsLeft(homeId, on);
    }

    private void beginWhereNobodyIsLeft(long homeId, LocalDate on) {
        boolean open = Rows.of(em, "select regulation.places_on(:home, :on) > 0")
                .with("home", homeId)
                .with("on", on)
                .value(Boolean.class)
                .orElse(false);
        if (open && !managed(homeId, on) && !overlaps(homeId, on)) {
            begin(homeId, on, null);
        }
    }

    /** Whether somebody is registered as manager on a day. */
    boolean managed(long homeId, LocalDate on) {
        return some(Rows.of(
                        em,
                        """
                                select count(*) from regulation.manager_registration
                                 where home_id = :home and daterange(registered_on, ended_on, '[)') @> cast(:on as date)""")
                .with("home", homeId)
                .with("on", on));
    }

    /** Whether a vacancy is known on a day or after it. */
    boolean overlaps(long homeId, LocalDate since) {
        return some(Rows.of(
                        em,
                        """
                        select count(*) from regulation.manager_vacancy
                         where home_id = :home and (ended_on is null or ended_on > :since)""")
                .with("home", homeId)
                .with("since", since));
    }

    boolean registeredElsewhere(long staffId, long homeId) {
        return some(Rows.of(
                        em,
                        """
                        select count(*) from regulation.manager_registration
                         where staff_member_id = :staff and home_id <> :home and ended_on is null""")
                .with("staff", staffId)
                .with("home", homeId));
    }

    /** Whether this would be somebody's second home at a time, and nobody has recorded that it may be. */
    boolean twoHomes(long homeId, long staffId, LocalDate from) {
        return some(Rows.of(
                        em,
                        """
                        select count(*) from regulation.manager_registration m
                         where m.staff_member_id = :staff and m.home_id <> :home
                           and daterange(m.registered_on, m.ended_on, '[)') && daterange(cast(:from as date), null, '[)')
                           and not exists (select 1 from regulation.dual_exception e where e.staff_member_id = :staff
                                              and e.home_id = :home and e.approved_on <= :from)""")
                .with("staff", staffId)
                .with("home", homeId)
                .with("from", from));
    }

    private static boolean some(Rows count) {
        return count.value(Long.class).orElse(0L) > 0;
    }
}

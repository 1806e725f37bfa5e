package uk.homes.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import uk.homes.access.Caller;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** Begins appointments: the post, the link to a sign-in, and the end of the candidacy. */
@ApplicationScoped
class AppointmentStore {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    void mustBeFree(NewStaff command, Member member) {
        boolean linked = member.personId() != null;
        Words.check()
                .refuse(
                        command.teamId() != null && !teamIsHere(command),
                        Refusal.at("teamId", "workforce.staff.teamElsewhere"))
                .refuse(
                        command.personId() != null && (linked || !free(command)),
                        Refusal.at("personId", "workforce.staff.signIn"))
                .refuse(holdsPost(command), Refusal.at("from", "workforce.staff.inPost"))
                .orRefuse();
    }

    void begin(NewStaff command, Member member) {
        if (command.personId() != null) {
            Rows.of(em, "update workforce.staff_member set person_id = :person where id = :staff")
                    .with("person", command.personId())
                    .with("staff", member.id())
                    .change();
        }
        Rows.of(
                        em,
                        """
                        insert into workforce.appointment (staff_member_id, home_id, team_id, post, from_date)
                        values (:staff, :home, cast(:team as bigint), :post, :from)""")
                .with("staff", member.id())
                .with("home", command.homeId())
                .with("team", command.teamId())
                .with("post", command.post())
                .with("from", command.from())
                .change();
        Rows.of(
                        em,
                        """
                        update workforce.candidacy set appointed = true, closed_by = :by, closed_at = :at
                         where staff_member_id = :staff and home_id = :home and closed_at is null""")
                .with("by", caller.personId())
                .with("at", clock.now())
                .with("staff", member.id())
                .with("home", command.homeId())
                .change();
    }

    // One post in a home at a time; the one to begin has no end yet.
    private boolean holdsPost(NewStaff command) {
        return Rows.of(
                                em,
                                """
                                select count(*) from workforce.appointment where staff_member_id = :staff and home_id = :home
                                   and (to_date is null or to_date >= :from)""")
                        .with("staff", command.staffId())
                        .with("home", command.homeId())
                        .with("from", command.from())
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }

    // A sign-in belongs to one person, and to somebody who has or had a role in this home.
    private boolean free(NewStaff command) {
        return Rows.of(
                                em,
                                """
                                select count(*) from access.person p where p.id = :person
                                   and not exists (select 1 from workforce.staff_member s where s.person_id = p.id)
                                   and exists (select 1 from access.assignment a
                                       where a.person_id = p.id and a.home_id = :home)""")
                        .with("person", command.personId())
                        .with("home", command.homeId())
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }

    private boolean teamIsHere(NewStaff command) {
        return Rows.of(
                                em,
                                """
                        select count(*) from workforce.team_home where team_id = :team and home_id = :home
                          and from_date <= :from and (to_date is null or to_date >= :from)""")
                        .with("team", command.teamId())
                        .with("home", command.homeId())
                        .with("from", command.from())
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }
}

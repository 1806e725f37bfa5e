package uk.homes.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;

/** Finds one person of the homes: by a post, by a candidacy, or because it is oneself. */
@ApplicationScoped
class MemberStore {

    private static final String SELECT =
            """
            select s.id, s.name, s.person_id, coalesce(a.home_id, k.home_id), a.since,
                   case when k.closed_at is null then k.id end,
                   case when k.closed_at is null then coalesce(k.post, a.post) else coalesce(a.post, k.post) end,
                   a.home_id is not null and (a.to_date is null or a.to_date >= :today),
                   array_to_string(workforce.missing_checks(s.id, :today), ',')
              from workforce.staff_member s
              left join lateral (select p.home_id, p.post, p.to_date, min(p.from_date) over () as since
                                   from workforce.appointment p
                                  where p.staff_member_id = s.id
                                    and (p.home_id = any (cast(:scope as bigint[])) or s.person_id = cast(:self as bigint))
                                  order by p.to_date is null desc, p.from_date desc, p.id desc limit 1) a on true
              left join lateral (select c.id, c.home_id, c.post, c.closed_at from workforce.candidacy c
                                  where c.staff_member_id = s.id and c.home_id = any (cast(:scope as bigint[]))
                                  order by c.closed_at is null desc, c.id desc limit 1) k on true
             where s.id = :staff and (a.home_id is not null or k.home_id is not null)""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    /** Somebody whom this permission reaches. */
    Member find(long staffId, Permission first, Permission... others) {
        return find(staffId, caller.scope(first, others).array(), null);
    }

    /** Somebody whom this permission reaches, or whoever asks. */
    Member findOrSelf(long staffId, Permission permission) {
        return find(staffId, caller.scope(permission).array(), caller.personId());
    }

    /** Somebody who works or worked in a home that whoever asks looks after: what is done with them can be recorded. */
    Member working(long staffId) {
        Member member = find(staffId, Permission.WORKFORCE_WRITE);
        RuleBroken.when(member.since() == null, "workforce.person.notStarted");
        return member;
    }

    /** Waits for whoever plans, appoints or checks the same person at this moment. */
    void lock(long staffId) {
        Rows.of(em, "select id from workforce.staff_member where id = :staff for update")
                .with("staff", staffId)
                .value(Long.class);
    }

    private Member find(long staffId, String scope, Long self) {
        return Rows.of(em, SELECT)
                .with("staff", staffId)
                .with("scope", scope)
                .with("self", self)
                .with("today", clock.today())
                .first(Member.class)
                .orElseThrow(() -> new NotFound("staff member", staffId));
    }
}

package uk.homes.workforce;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Those whom a home wants to appoint: their checks come first (CHR 32). */
@Door
public class Candidates {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    /** Whose checks are being made for a home, the longest waiting first. */
    @Permits(value = Permission.WORKFORCE_RECORDS, kind = Permits.Kind.READS)
    public List<CandidateRow> here(long homeId) {
        return Rows.of(
                        em,
                        """
                        select k.id, s.id, s.name, k.post, k.opened_at,
                               array_to_string(workforce.missing_checks(s.id, :today), ',')
                          from workforce.candidacy k join workforce.staff_member s on s.id = k.staff_member_id
                         where k.home_id = :home and k.home_id = any (cast(:scope as bigint[])) and k.closed_at is null
                         order by k.opened_at, k.id""")
                .with("home", homeId)
                .with("today", clock.today())
                .with("scope", caller.scope(Permission.WORKFORCE_RECORDS).array())
                .as(CandidateRow.class);
    }

    /**
     * Takes down somebody whom a home wants to appoint. Their checks can be recorded from now on.
     *
     * @return the id of the person among the staff
     */
    @Permits({Permission.WORKFORCE_WRITE, Permission.WORKFORCE_CHECK})
    public Long add(NewCandidate command) {
        Words.check()
                .needed("name", command.name(), "workforce.staff.name")
                .text("name", command.name(), 200)
                .needed("post", command.post(), "workforce.staff.post")
                .orRefuse();
        if (!caller.scope(Permission.WORKFORCE_WRITE, Permission.WORKFORCE_CHECK)
                .holds(command.homeId())) {
            throw new NotFound("home", command.homeId());
        }
        Long id = Rows.of(
                        em,
                        """
                        insert into workforce.staff_member (name, campaign_id, fictional)
                        values (:name, cast(:campaign as bigint), :fictional) returning id""")
                .with("name", Words.tidy(command.name()))
                .with("campaign", command.campaignId())
                .with("fictional", command.fictional())
                .value(Long.class)
                .orElseThrow();
        Rows.of(
                        em,
                        """
                        insert into workforce.candidacy (staff_member_id, home_id, post, opened_by, opened_at)
                        values (:staff, :home, :post, :by, :at)""")
                .with("staff", id)
                .with("home", command.homeId())
                .with("post", command.post())
                .with("by", caller.personId())
                .with("at", clock.now())
                .change();
        trail.about(command.homeId(), "workforce.staff_member", id);
        return id;
    }

    /**
     * Ends a candidacy without an appointment. What was checked stays until its time to be kept is over.
     *
     * @return the id of the candidacy
     */
    @Permits({Permission.WORKFORCE_WRITE, Permission.WORKFORCE_CHECK})
    public Long notAppointed(NotAppointed command) {
        Words.check()
                .needed("words", command.words(), "workforce.candidate.why")
                .text("words", command.words(), 500)
                .orRefuse();
        Open open = Rows.of(
                        em,
                        """
                        select home_id, closed_at is not null from workforce.candidacy
                         where id = :id and home_id = any (cast(:scope as bigint[])) for update""")
                .with("id", command.candidacyId())
                .with(
                        "scope",
                        caller.scope(Permission.WORKFORCE_WRITE, Permission.WORKFORCE_CHECK)
                                .array())
                .first(Open.class)
                .orElseThrow(() -> new NotFound("candidacy", command.candidacyId()));
        RuleBroken.when(open.closed(), "workforce.candidate.closed");
        Rows.of(
                        em,
                        """
                        update workforce.candidacy set appointed = false, words = :words, closed_by = :by, closed_at = :at
                         where id = :id""")
                .with("id", command.candidacyId())
                .with("words", Words.tidy(command.words()))
                .with("by", caller.personId())
                .with("at", clock.now())
                .change();
        trail.about(open.homeId(), "workforce.candidacy", command.candidacyId());
        return command.candidacyId();
    }

    private record Open(long homeId, boolean closed) {}
}

package uk.homes.occupancy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.HomeScope;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/**
 * The consents of regulation 44(2)(b): an independent person reads a child's case records only while both the child and the
 * placing authority consent.
 */
@Door
public class Consents {

    private static final String IN_SCOPE =
            """
            exists (select 1 from occupancy.placement p where p.child_id = :child
                    and p.home_id = any (cast(:scope as bigint[])))""";

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    /** Whether both consents are in force on a day. {@code false} for a child of another home. */
    @Permits(
            value = {Permission.OCCUPANCY_READ, Permission.OCCUPANCY_CODES, Permission.DAILY_WITH_CONSENT},
            kind = Permits.Kind.READS)
    public boolean bothGiven(long childId, LocalDate on) {
        return Rows.of(
                        em,
                        """
                        select count(distinct giver) = 2 from occupancy.consent
                        where child_id = :child and given_on <= :on and (withdrawn_on is null or withdrawn_on > :on)
                          and\s"""
                                + IN_SCOPE)
                .with("child", childId)
                .with("on", on)
                .with("scope", readScope().array())
                .value(Boolean.class)
                .orElse(false);
    }

    /** Every consent ever given for a child, the newest first. That they were read is kept. */
    @Permits(
            value = {Permission.OCCUPANCY_READ, Permission.OCCUPANCY_CODES, Permission.DAILY_WITH_CONSENT},
            kind = Permits.Kind.READS_CHILD)
    public List<ConsentRow> of(long childId) {
        trail.child(childId);
        trail.purpose("reading the consents");
        return Rows.of(
                        em,
                        """
                        select c.id, c.child_id, c.giver, c.given_on, c.given_by, r.name, c.withdrawn_on, w.name
                        from occupancy.consent c join access.person r on r.id = c.recorded_by
                        left join access.person w on w.id = c.withdrawn_by
                        where c.child_id = :child and\s"""
                                + IN_SCOPE
                                + " order by c.given_on desc, c.giver")
                .with("child", childId)
                .with("scope", readScope().array())
                .as(ConsentRow.class);
    }

    /**
     * Records that somebody consents from a day on.
     *
     * @param givenBy who gave it for the placing authority, or {@code null} when the child gave it
     */
    @Permits(Permission.OCCUPANCY_WRITE)
    public Long give(long childId, ConsentGiver giver, LocalDate on, String givenBy) {
        Words.check()
                .needed("giver", giver, "occupancy.consent.giver")
                .needed("on", on, "occupancy.consent.on")
                .refuse(on != null && on.isAfter(clock.today()), Refusal.at("on", "occupancy.consent.notYet"))
                .refuse(
                        giver == ConsentGiver.PLACING_AUTHORITY && Words.tidy(givenBy) == null,
                        Refusal.at("givenBy", "occupancy.consent.givenBy").under("CHR 44(2)(b)"))
                .text("givenBy", givenBy, 200)
                .orRefuse();
        long homeId = homeOf(childId);
        RuleBroken.whenAt(overlaps(childId, giver, on), "on", "occupancy.consent.already");
        Long id = Rows.of(
                        em,
                        """
                        insert into occupancy.consent (child_id, giver, given_on, given_by, recorded_by)
                        values (:child, :giver, :on, :by, :recorder) returning id""")
                .with("child", childId)
                .with("giver", giver)
                .with("on", on)
                .with("by", Words.tidy(givenBy))
                .with("recorder", caller.personId())
                .value(Long.class)
                .orElseThrow();
        trail.about(homeId, "occupancy.consent", id);
        trail.child(childId);
        return id;
    }

    /** Records that a consent no longer holds from a day on. It needs no reason. */
    @Permits(Permission.OCCUPANCY_WRITE)
    public void withdraw(long consentId, LocalDate on) {
        Words.check().needed("on", on, "occupancy.consent.on").orRefuse();
        Given given = Rows.of(
                        em,
                        "select child_id, given_on from occupancy.consent where id = :id and withdrawn_on is null for update")
                .with("id", consentId)
                .first(Given.class)
                .orElseThrow(() -> new NotFound("consent", consentId));
        long homeId = homeOf(given.childId());
        RuleBroken.whenAt(on.isBefore(given.on()), "on", "occupancy.consent.beforeGiven");
        Rows.of(em, "update occupancy.consent set withdrawn_on = :on, withdrawn_by = :by where id = :id")
                .with("id", consentId)
                .with("on", on)
                .with("by", caller.personId())
                .change();
        trail.about(homeId, "occupancy.consent", consentId);
        trail.child(given.childId());
    }

    // Also locks the child, so that the same consent recorded twice at once is recorded once.
    private long homeOf(long childId) {
        Rows.of(em, "select id from occupancy.child where id = :child for update")
                .with("child", childId)
                .value(Long.class);
        return Rows.of(
                        em,
                        """
                        select home_id from occupancy.placement
                        where child_id = :child and home_id = any (cast(:scope as bigint[]))
                        order by from_date desc limit 1""")
                .with("child", childId)
                .with("scope", caller.scope(Permission.OCCUPANCY_WRITE).array())
                .value(Long.class)
                .orElseThrow(() -> new NotFound("child", childId));
    }

    private boolean overlaps(long childId, ConsentGiver giver, LocalDate on) {
        return Rows.of(
                                em,
                                """
                        select count(*) from occupancy.consent where child_id = :child and giver = :giver
                          and (withdrawn_on is null or withdrawn_on > :on)""")
                        .with("child", childId)
                        .with("giver", giver)
                        .with("on", on)
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }

    private HomeScope readScope() {
        return caller.scope(Permission.OCCUPANCY_READ, Permission.OCCUPANCY_CODES, Permission.DAILY_WITH_CONSENT);
    }

    private record Given(long childId, LocalDate on) {}
}

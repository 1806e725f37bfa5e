package uk.homes.ofsted;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** Which of our homes has which of Ofsted's reference numbers, and what the files say of each. */
@Door
public class Numbers {

    private static final Pattern URN = Pattern.compile("SC[0-9]{6}|[0-9]{7}");

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    OwnHomes ownHomes;

    @Inject
    ImportStore imports;

    @Inject
    Trail trail;

    /** Our homes that have a number, by name. */
    @Permits(
            value = {Permission.OFSTED_READ, Permission.OFSTED_IMPORT},
            kind = Permits.Kind.READS)
    public List<OwnRow> list() {
        return ownHomes.list(caller.scope(Permission.OFSTED_READ, Permission.OFSTED_IMPORT));
    }

    /** What every file says of our homes, by home and year. */
    @Permits(
            value = {Permission.OFSTED_READ, Permission.OFSTED_IMPORT},
            kind = Permits.Kind.READS)
    public List<PublishedRow> published() {
        return ownHomes.published(caller.scope(Permission.OFSTED_READ, Permission.OFSTED_IMPORT));
    }

    /** Homes in the files that a council in our homes' local authorities runs and that are none of ours yet. */
    @Permits(value = Permission.OFSTED_IMPORT, kind = Permits.Kind.READS)
    public List<Candidate> candidates() {
        return Rows.of(
                        em,
                        """
                        select distinct on (f.urn) f.urn, f.year, f.registered_on, f.places, f.local_authority
                        from ofsted.provider_year f
                        where f.sector = 'COUNCIL' and f.provision in ('CHILDRENS_HOME', 'SECURE_CHILDRENS_HOME')
                          and f.local_authority in (select x.local_authority from ofsted.provider_year x
                                join %s o on o.urn = x.urn where o.home_id = any (cast(:scope as bigint[])))
                          and not exists (select 1 from %s o where o.urn = f.urn)
                        order by f.urn, f.year desc"""
                                .formatted(OwnHomes.OWN, OwnHomes.OWN))
                .with("scope", caller.scope(Permission.OFSTED_IMPORT).array())
                .as(Candidate.class);
    }

    /** Says that a number is this home's, and puts in what the files say of it. */
    @Permits(Permission.OFSTED_IMPORT)
    public void match(long homeId, String number) {
        imports.onlyOne();
        if (!caller.may(Permission.OFSTED_IMPORT, homeId)) {
            throw new NotFound("home", homeId);
        }
        String urn = number == null ? "" : number.strip().toUpperCase(Locale.ROOT);
        boolean fits = URN.matcher(urn).matches();
        Words.check()
                .refuse(!fits, Refusal.at("urn", "ofsted.match.urn"))
                .refuse(fits && taken("o.urn = :value", urn), Refusal.at("urn", "ofsted.match.taken"))
                .refuse(
                        taken("o.home_id = cast(:value as bigint)", String.valueOf(homeId)),
                        Refusal.at("matchHome", "ofsted.match.homeHasOne"))
                .orRefuse();
        Rows.of(
                        em,
                        """
                        insert into ofsted.home_urn (home_id, urn, matched_by, matched_at)
                        values (:home, :urn, cast(:person as bigint), :now)""")
                .with("home", homeId)
                .with("urn", urn)
                .with("person", caller.personId())
                .with("now", clock.now())
                .change();
        ownHomes.fill();
        trail.about(homeId, "ofsted.home_urn", urn);
    }

    /** Takes a match back, as long as the home is not registered under that number. */
    @Permits(Permission.OFSTED_IMPORT)
    public void unmatch(long homeId) {
        int gone = Rows.of(
                        em,
                        """
                        delete from ofsted.home_urn m where m.home_id = :home
                          and m.home_id = any (cast(:scope as bigint[]))
                          and not exists (select 1 from regulation.registration r where r.urn = m.urn)""")
                .with("home", homeId)
                .with("scope", caller.scope(Permission.OFSTED_IMPORT).array())
                .change();
        if (gone == 0) {
            throw new NotFound("matched home", homeId);
        }
        trail.about(homeId, "ofsted.home_urn", homeId);
    }

    private boolean taken(String where, String value) {
        return Rows.of(em, "select count(*) > 0 from %s o where %s".formatted(OwnHomes.OWN, where))
                .with("value", value)
                .value(Boolean.class)
                .orElse(false);
    }
}

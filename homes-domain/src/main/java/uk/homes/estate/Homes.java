package uk.homes.estate;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Assignments;
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

/** The council's homes. */
@Door
public class Homes {

    /** More beds than any children's home has. */
    private static final int MOST_BEDS = 50;

    private static final String COLUMNS = "select id, slug, name, purpose, planned_beds from estate.home ";

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Caller caller;

    @Inject
    Assignments assignments;

    @Inject
    Trail trail;

    /** The homes the person who asks may see, by name. */
    @Permits(value = Permission.ESTATE_READ, kind = Permits.Kind.READS)
    public List<HomeRow> list() {
        return Rows.of(em, COLUMNS + "where id = any (cast(:scope as bigint[])) order by name")
                .with("scope", caller.scope(Permission.ESTATE_READ).array())
                .as(HomeRow.class);
    }

    /** A home by its word in addresses. */
    @Permits(value = Permission.ESTATE_READ, kind = Permits.Kind.READS)
    public HomeRow find(String slug) {
        return Rows.of(em, COLUMNS + "where id = any (cast(:scope as bigint[])) and slug = :slug")
                .with("scope", caller.scope(Permission.ESTATE_READ).array())
                .with("slug", slug)
                .first(HomeRow.class)
                .orElseThrow(() -> new NotFound("home", slug));
    }

    /** The beds of a home on a day, by label. */
    @Permits(value = Permission.ESTATE_READ, kind = Permits.Kind.READS)
    public List<BedRow> beds(long homeId, LocalDate on) {
        return Rows.of(
                        em,
                        """
                        select id, home_id, label from estate.bed
                        where home_id = :home and home_id = any (cast(:scope as bigint[]))
                          and from_date <= :on and (to_date is null or to_date >= :on) order by label""")
                .with("home", homeId)
                .with("scope", caller.scope(Permission.ESTATE_READ).array())
                .with("on", on)
                .as(BedRow.class);
    }

    /** The homes of whoever founds and furnishes homes, by name, with their beds and where they stand. */
    @Permits(value = Permission.ESTATE_MANAGE, kind = Permits.Kind.READS)
    public List<HomeInHandRow> inHand() {
        return Rows.of(
                        em,
                        """
                        select h.id, h.slug, h.name, h.purpose, h.planned_beds,
                               (select count(*) from estate.bed b where b.home_id = h.id
                                  and (b.to_date is null or b.to_date >= :today)),
                               (select p.name from estate.tenancy t join estate.property p on p.id = t.property_id
                                 where t.home_id = h.id order by t.from_date desc, t.id desc limit 1)
                          from estate.home h where h.id = any (cast(:scope as bigint[])) order by h.name""")
                .with("today", clock.today())
                .with("scope", manages().array())
                .as(HomeInHandRow.class);
    }

    /** Every bed of a home, those still to come and those gone included, by label. */
    @Permits(value = Permission.ESTATE_MANAGE, kind = Permits.Kind.READS)
    public List<BedStandRow> everyBed(long homeId) {
        return Rows.of(
                        em,
                        """
                        select id, label, from_date, to_date from estate.bed
                        where home_id = :home and home_id = any (cast(:scope as bigint[])) order by label""")
                .with("home", homeId)
                .with("scope", manages().array())
                .as(BedStandRow.class);
    }

    /** Where a home stands and stood, the newest first, with addresses. */
    @Permits(value = Permission.ESTATE_MANAGE, kind = Permits.Kind.READS)
    public List<TenancyRow> tenancies(long homeId) {
        return Rows.of(
                        em,
                        """
                        select t.id, p.name, p.address, p.area, t.from_date, t.to_date
                          from estate.tenancy t join estate.property p on p.id = t.property_id
                         where t.home_id = :home and t.home_id = any (cast(:scope as bigint[]))
                         order by t.from_date desc, t.id desc""")
                .with("home", homeId)
                .with("scope", manages().array())
                .as(TenancyRow.class);
    }

    /**
     * Founds a home. It exists here first. Without a word for addresses it gets one made of its name.
     *
     * @return its id
     */
    @Permits(Permission.ESTATE_MANAGE)
    public Long found(NewHome command) {
        String name = Words.tidy(command.name());
        String chosen = Words.tidy(command.slug());
        String slug = chosen == null ? Slug.of(name == null ? "" : name) : chosen;
        Words.check()
                .needed("name", name, "estate.home.name")
                .text("name", name, 100)
                .refuse(name != null && taken("name", name), Refusal.at("name", "estate.home.nameTaken"))
                .refuse(name != null && !Slug.fits(slug), Refusal.at("slug", "estate.home.slug", Slug.LONGEST))
                .refuse(taken("slug", slug), Refusal.at("slug", "estate.home.slugTaken", slug))
                .needed("purpose", command.purpose(), "estate.home.purpose")
                .refuse(
                        command.plannedBeds() < 1 || command.plannedBeds() > MOST_BEDS,
                        Refusal.at("plannedBeds", "estate.home.plannedBeds", MOST_BEDS))
                .text("about", command.about(), 2000)
                .orRefuse();
        Long id = Rows.of(
                        em,
                        """
                        insert into estate.home (slug, name, purpose, planned_beds, about)
                        values (:slug, :name, :purpose, :beds, :about) on conflict do nothing returning id""")
                .with("slug", slug)
                .with("name", name)
                .with("purpose", command.purpose())
                .with("beds", command.plannedBeds())
                .with("about", Words.tidy(command.about()))
                .value(Long.class)
                .orElseThrow(() -> new RuleBroken(Refusal.at("name", "estate.home.nameTaken")));
        assignments.homeFounded(id);
        trail.about(id, "estate.home", id);
        return id;
    }

    /** Moves a home into a property; it leaves the one before on the day before. */
    @Permits(Permission.ESTATE_MANAGE)
    public Long moveIn(NewTenancy command) {
        mustManage(command.homeId());
        Words.check()
                .needed("propertyName", command.propertyName(), "estate.tenancy.property")
                .text("propertyName", command.propertyName(), 200)
                .text("address", command.address(), 500)
                .text("area", command.area(), 200)
                .needed("from", command.from(), "estate.tenancy.from")
                .orRefuse();
        leaveBefore(command);
        Long id = Rows.of(
                        em,
                        """
                        insert into estate.tenancy (home_id, property_id, from_date)
                        values (:home, :property, :from) returning id""")
                .with("home", command.homeId())
                .with("property", property(command))
                .with("from", command.from())
                .value(Long.class)
                .orElseThrow();
        trail.about(command.homeId(), "estate.tenancy", id);
        return id;
    }

    /** Adds a bed. */
    @Permits(Permission.ESTATE_MANAGE)
    public Long addBed(NewBed command) {
        mustManage(command.homeId());
        Words.check()
                .needed("label", command.label(), "estate.bed.label")
                .text("label", command.label(), 60)
                .needed("bedFrom", command.from(), "estate.bed.from")
                .orRefuse();
        Long id = Rows.of(
                        em,
                        """
                        insert into estate.bed (home_id, label, from_date) values (:home, :label, :from)
                        on conflict do nothing returning id""")
                .with("home", command.homeId())
                .with("label", Words.tidy(command.label()))
                .with("from", command.from())
                .value(Long.class)
                .orElseThrow(() -> new RuleBroken(Refusal.at("label", "estate.bed.taken")));
        trail.about(command.homeId(), "estate.bed", id);
        return id;
    }

    // The home's row is locked, so that two moves wait for each other.
    private void leaveBefore(NewTenancy command) {
        Rows.of(em, "select id from estate.home where id = :home for update")
                .with("home", command.homeId())
                .value(Long.class);
        LocalDate since = Rows.of(
                        em,
                        "select from_date from estate.tenancy where home_id = :home order by from_date desc limit 1")
                .with("home", command.homeId())
                .value(LocalDate.class)
                .orElse(null);
        if (since != null && !command.from().isAfter(since)) {
            throw new RuleBroken(Refusal.at("from", "estate.tenancy.before", since));
        }
        Rows.of(
                        em,
                        """
                        update estate.tenancy set to_date = cast(:from as date) - 1
                        where home_id = :home and to_date is null""")
                .with("home", command.homeId())
                .with("from", command.from())
                .change();
    }

    // What was not known of a property yet is added; another address is another property.
    private Long property(NewTenancy command) {
        String name = Words.tidy(command.propertyName());
        String address = Words.tidy(command.address());
        Property known = Rows.of(
                        em, "select id, address from estate.property where name = :name order by id for update")
                .with("name", name)
                .first(Property.class)
                .orElse(null);
        if (known == null) {
            return Rows.of(
                            em,
                            """
                            insert into estate.property (name, address, area)
                            values (:name, :address, :area) returning id""")
                    .with("name", name)
                    .with("address", address)
                    .with("area", Words.tidy(command.area()))
                    .value(Long.class)
                    .orElseThrow();
        }
        boolean elsewhere =
                known.address() != null && address != null && !known.address().equals(address);
        RuleBroken.whenAt(elsewhere, "address", "estate.tenancy.otherAddress");
        Rows.of(
                        em,
                        """
                        update estate.property set address = coalesce(address, cast(:address as text)),
                               area = coalesce(area, cast(:area as text)) where id = :id""")
                .with("address", address)
                .with("area", Words.tidy(command.area()))
                .with("id", known.id())
                .change();
        return known.id();
    }

    private boolean taken(String column, String value) {
        String sql = column.equals("name")
                ? "select count(*) from estate.home where lower(name) = lower(cast(:value as text))"
                : "select count(*) from estate.home where slug = cast(:value as text)";
        return Rows.of(em, sql).with("value", value).value(Long.class).orElse(0L) > 0;
    }

    private void mustManage(long homeId) {
        if (!manages().holds(homeId)) {
            throw new NotFound("home", homeId);
        }
    }

    private HomeScope manages() {
        return caller.scope(Permission.ESTATE_MANAGE);
    }

    private record Property(long id, String address) {}
}

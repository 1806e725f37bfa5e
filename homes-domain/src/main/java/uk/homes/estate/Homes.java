package uk.homes.estate;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Assignments;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** The council's homes. */
@Door
public class Homes {

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

    /** Founds a home. It exists here first. */
    @Permits(Permission.ESTATE_MANAGE)
    public Long found(NewHome command) {
        Words.check()
                .needed("name", command.name(), "estate.home.name")
                .text("name", command.name(), 100)
                .needed("purpose", command.purpose(), "estate.home.purpose")
                .text("about", command.about(), 2000)
                .orRefuse();
        Long id = Rows.of(
                        em,
                        """
                        insert into estate.home (slug, name, purpose, planned_beds, about)
                        values (:slug, :name, :purpose, :beds, :about) returning id""")
                .with("slug", command.slug())
                .with("name", command.name())
                .with("purpose", command.purpose())
                .with("beds", command.plannedBeds())
                .with("about", command.about())
                .value(Long.class)
                .orElseThrow();
        assignments.homeFounded(id);
        trail.about(id, "estate.home", id);
        return id;
    }

    /** Moves a home into a property; it leaves the one before on the day before. */
    @Permits(Permission.ESTATE_MANAGE)
    public Long moveIn(NewTenancy command) {
        Rows.of(
                        em,
                        """
                        update estate.tenancy set to_date = cast(:from as date) - 1
                        where home_id = :home and to_date is null and from_date < :from""")
                .with("home", command.homeId())
                .with("from", command.from())
                .change();
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
    public Long addBed(long homeId, String label, LocalDate from) {
        Long id = Rows.of(
                        em,
                        "insert into estate.bed (home_id, label, from_date) values (:home, :label, :from) returning id")
                .with("home", homeId)
                .with("label", label)
                .with("from", from)
                .value(Long.class)
                .orElseThrow();
        trail.about(homeId, "estate.bed", id);
        return id;
    }

    private Long property(NewTenancy command) {
        return Rows.of(em, "select id from estate.property where name = :name")
                .with("name", command.propertyName())
                .value(Long.class)
                .orElseGet(() -> Rows.of(
                                em,
                                """
                                insert into estate.property (name, address, area)
                                values (:name, :address, :area) returning id""")
                        .with("name", command.propertyName())
                        .with("address", command.address())
                        .with("area", command.area())
                        .value(Long.class)
                        .orElseThrow());
    }
}

package uk.homes.occupancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;

/** Asks what an admission needs to know, after making sure that no other admission changes it meanwhile. */
@ApplicationScoped
class AdmissionStore {

    private static final String FACTS =
            """
            with asked as (
                select cast(:home as bigint) as home, cast(:bed as bigint) as bed, cast(:child as bigint) as child,
                       cast(:from as date) as first_night, cast(:to as date) as leaving,
                       daterange(cast(:from as date), cast(:to as date), '[)') as nights),
            others as (
                select p.*, daterange(p.from_date, p.to_date, '[)') as stay from occupancy.placement p, asked
                where daterange(p.from_date, p.to_date, '[)') && asked.nights),
            days as (
                select first_night as day from asked
                union select o.from_date from others o, asked where o.home_id = asked.home and asked.nights @> o.from_date
                union select c from asked, regulation.change_days(asked.home) c where asked.nights @> c)
            select regulation.status_on(home, first_night) is not distinct from 'ACTIVE',
                   regulation.places_on(home, first_night),
                   exists (select 1 from days where regulation.places_on(asked.home, days.day) <=
                       (select count(*) from others o where o.home_id = asked.home and o.stay @> days.day)),
                   exists (select 1 from estate.bed b where b.id = bed and b.home_id = home and b.from_date <= first_night
                       and (b.to_date is null or b.to_date >= coalesce(leaving, first_night))),
                   exists (select 1 from others o where o.bed_id = bed),
                   exists (select 1 from occupancy.bed_kept k where k.bed_id = bed and k.child_id is distinct from child
                       and daterange(k.from_date, k.to_date, '[)') && nights),
                   exists (select 1 from others o where o.child_id = child),
                   exists (select 1 from others o where o.home_id = home and o.solo and o.child_id <> child),
                   exists (select 1 from others o where o.home_id = home and o.child_id <> child)
            from asked""";

    @Inject
    EntityManager em;

    // The home first, then the child: everybody locks in this order, so nobody waits for each other for ever.
    AdmissionFacts ask(AdmitChild command) {
        Rows.of(em, "select id from estate.home where id = :home for update")
                .with("home", command.homeId())
                .value(Long.class)
                .orElseThrow(() -> new NotFound("home", command.homeId()));
        Rows.of(em, "select id from occupancy.child where id = :child for update")
                .with("child", command.childId())
                .value(Long.class)
                .orElseThrow(() -> new NotFound("child", command.childId()));
        return Rows.of(em, FACTS)
                .with("home", command.homeId())
                .with("bed", command.bedId())
                .with("child", command.childId())
                .with("from", command.from())
                .with(
                        "to",
                        command.stayEnds() == null ? null : command.stayEnds().toString())
                .first(AdmissionFacts.class)
                .orElseThrow();
    }
}

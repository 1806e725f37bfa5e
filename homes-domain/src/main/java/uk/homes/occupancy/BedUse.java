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
import uk.homes.shared.Rows;

/**
 * How the registered places are used. A night counts if the child is placed at 23:59, so the night of leaving does not; a
 * child who is missing, in hospital or on holiday is placed all the same.
 */
@Door
public class BedUse {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    /** Home by home, the homes registered that night and those not yet, by name. */
    @Permits(
            value = {Permission.OCCUPANCY_READ, Permission.OCCUPANCY_CODES, Permission.OCCUPANCY_FIGURES},
            kind = Permits.Kind.READS)
    public List<BedUseRow> on(LocalDate night) {
        return Rows.of(
                        em,
                        """
                        select h.id, h.name, h.slug, h.purpose = 'SHORT_BREAKS', u.registered, u.in_use, u.solo, u.kept,
                               greatest(u.registered - u.in_use - u.solo - u.kept, 0)
                        from estate.home h, lateral (
                            select regulation.places_on(h.id, :night) as registered,
                                (select count(*) from occupancy.placement p where p.home_id = h.id
                                    and daterange(p.from_date, p.to_date, '[)') @> cast(:night as date)) as in_use,
                                (select count(*) from occupancy.bed_kept k where k.home_id = h.id
                                    and k.reason = 'BLOCKED_SOLO'
                                    and daterange(k.from_date, k.to_date, '[)') @> cast(:night as date)) as solo,
                                (select count(*) from occupancy.bed_kept k where k.home_id = h.id
                                    and k.reason <> 'BLOCKED_SOLO'
                                    and daterange(k.from_date, k.to_date, '[)') @> cast(:night as date)
                                    and not exists (select 1 from occupancy.placement p where p.bed_id = k.bed_id
                                        and daterange(p.from_date, p.to_date, '[)') @> cast(:night as date))) as kept) u
                        where h.id = any (cast(:scope as bigint[])) order by h.name""")
                .with("night", night)
                .with("scope", figuresScope().array())
                .as(BedUseRow.class);
    }

    /** The use of all registered places on a night, short-break homes apart, and what became of the young people. */
    @Permits(
            value = {Permission.OCCUPANCY_FIGURES, Permission.OCCUPANCY_READ},
            kind = Permits.Kind.READS)
    public BedFigures figures(LocalDate night) {
        return Rows.of(
                        em,
                        """
                        with homes as (
                            select h.id from estate.home h
                            where h.id = any (cast(:scope as bigint[])) and h.purpose <> 'SHORT_BREAKS'),
                        lived as (
                            select p.*, daterange(p.from_date, p.to_date, '[)') @> cast(:night as date) as here
                            from occupancy.placement p join homes on homes.id = p.home_id
                            where p.from_date <= :night and p.to_date is distinct from p.from_date)
                        select cast(:night as date),
                            (select coalesce(sum(regulation.places_on(id, :night)), 0) from homes),
                            (select count(*) from lived where here),
                            (select count(*) from occupancy.bed_kept k join homes on homes.id = k.home_id
                                where k.reason = 'BLOCKED_SOLO'
                                  and daterange(k.from_date, k.to_date, '[)') @> cast(:night as date)),
                            (select count(distinct child_id) from lived),
                            (select count(distinct child_id) from lived
                                where end_reason = 'STEP_DOWN_TO_FOSTERING' and to_date <= :night)""")
                .with("night", night)
                .with(
                        "scope",
                        caller.scope(Permission.OCCUPANCY_FIGURES, Permission.OCCUPANCY_READ)
                                .array())
                .first(BedFigures.class)
                .orElseThrow();
    }

    /** Bed by bed, for those who may know who sleeps there: by home and label. */
    @Permits(
            value = {Permission.OCCUPANCY_READ, Permission.OCCUPANCY_CODES},
            kind = Permits.Kind.READS)
    public List<BedNightRow> beds(LocalDate night) {
        return Rows.of(
                        em,
                        """
                        select b.home_id, b.id, b.label,
                               case when p.id is not null then 'OCCUPIED'
                                    when coalesce(regulation.status_on(b.home_id, :night), 'CANCELLED') = 'CANCELLED'
                                         then 'NOT_REGISTERED'
                                    else coalesce(k.reason, 'AVAILABLE') end,
                               c.code, case when p.id is not null then coalesce(p.to_date, p.planned_to) else k.to_date end,
                               case when p.id is null then k.words end,
                               case when b.home_id = any (cast(:named as bigint[])) then p.child_id end
                        from estate.bed b
                        left join occupancy.placement p on p.bed_id = b.id
                             and daterange(p.from_date, p.to_date, '[)') @> cast(:night as date)
                        left join occupancy.bed_kept k on k.bed_id = b.id
                             and daterange(k.from_date, k.to_date, '[)') @> cast(:night as date)
                        left join occupancy.child c on c.id = coalesce(p.child_id, k.child_id)
                        where b.home_id = any (cast(:scope as bigint[])) and b.from_date <= :night
                          and (b.to_date is null or b.to_date >= :night)
                        order by b.home_id, b.label""")
                .with("night", night)
                .with("named", caller.scope(Permission.OCCUPANCY_READ).array())
                .with(
                        "scope",
                        caller.scope(Permission.OCCUPANCY_READ, Permission.OCCUPANCY_CODES)
                                .array())
                .as(BedNightRow.class);
    }

    private HomeScope figuresScope() {
        return caller.scope(Permission.OCCUPANCY_READ, Permission.OCCUPANCY_CODES, Permission.OCCUPANCY_FIGURES);
    }
}

package uk.homes.occupancy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Beds that are kept free, and why. */
@Door
public class KeptBeds {

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    /** The beds of a home that are kept free, or will be, by label. */
    @Permits(value = Permission.OCCUPANCY_WRITE, kind = Permits.Kind.READS)
    public List<KeptBedRow> current(long homeId) {
        return Rows.of(
                        em,
                        """
                        select k.id, b.label, k.reason, c.code, k.words, k.from_date, k.to_date
                        from occupancy.bed_kept k join estate.bed b on b.id = k.bed_id
                        left join occupancy.child c on c.id = k.child_id
                        where k.home_id = :home and k.home_id = any (cast(:scope as bigint[]))
                          and (k.to_date is null or k.to_date > :today)
                        order by b.label, k.from_date""")
                .with("home", homeId)
                .with("scope", caller.scope(Permission.OCCUPANCY_WRITE).array())
                .with("today", clock.today())
                .as(KeptBedRow.class);
    }

    /** Keeps a bed free from a night on. */
    @Permits(Permission.OCCUPANCY_WRITE)
    public Long keep(KeepBed command) {
        if (!caller.may(Permission.OCCUPANCY_WRITE, command.homeId())) {
            throw new NotFound("home", command.homeId());
        }
        check(command);
        Facts facts = facts(command);
        boolean forSolo = command.reason() == KeptFor.BLOCKED_SOLO;
        Words.check()
                .refuse(!facts.bedHere(), Refusal.at("bedId", "occupancy.admit.bedNotHere"))
                .refuse(facts.taken(), Refusal.at("bedId", "occupancy.keep.livedIn"))
                .refuse(facts.kept(), Refusal.at("bedId", "occupancy.keep.already"))
                .refuse(forSolo && !facts.solo(), Refusal.at("placementId", "occupancy.keep.notSolo"))
                .orRefuse();
        Long id = insert(command);
        trail.about(command.homeId(), "occupancy.bed_kept", id);
        trail.child(command.childId());
        return id;
    }

    /** Frees a kept bed from a night on. */
    @Permits(Permission.OCCUPANCY_WRITE)
    public void release(long keptId, LocalDate from) {
        Words.check().needed("from", from, "occupancy.keep.releasedFrom").orRefuse();
        Kept kept = Rows.of(
                        em,
                        """
                        select home_id, from_date, to_date from occupancy.bed_kept
                        where id = :id and home_id = any (cast(:scope as bigint[])) for update""")
                .with("id", keptId)
                .with("scope", caller.scope(Permission.OCCUPANCY_WRITE).array())
                .first(Kept.class)
                .orElseThrow(() -> new NotFound("kept bed", keptId));
        RuleBroken.whenAt(from.isBefore(kept.from()), "from", "occupancy.keep.endsBeforeItStarts");
        RuleBroken.whenAt(kept.to() != null && from.isAfter(kept.to()), "from", "occupancy.keep.freeAlready");
        Rows.of(em, "update occupancy.bed_kept set to_date = :from where id = :id")
                .with("id", keptId)
                .with("from", from)
                .change();
        trail.about(kept.homeId(), "occupancy.bed_kept", keptId);
    }

    private Long insert(KeepBed command) {
        return Rows.of(
                        em,
                        """
                        insert into occupancy.bed_kept (home_id, bed_id, reason, placement_id, child_id, words, from_date,
                            to_date)
                        values (:home, :bed, :reason, cast(:placement as bigint), cast(:child as bigint), :words, :from,
                            cast(:to as date)) returning id""")
                .with("home", command.homeId())
                .with("bed", command.bedId())
                .with("reason", command.reason())
                .with("placement", command.placementId())
                .with("child", command.childId())
                .with("words", Words.tidy(command.words()))
                .with("from", command.from())
                .with("to", text(command.to()))
                .value(Long.class)
                .orElseThrow();
    }

    private Facts facts(KeepBed command) {
        Rows.of(em, "select id from estate.home where id = :home for update")
                .with("home", command.homeId())
                .value(Long.class);
        return Rows.of(
                        em,
                        """
                        with asked as (select daterange(cast(:from as date), cast(:to as date), '[)') as nights)
                        select exists (select 1 from estate.bed where id = :bed and home_id = :home),
                               exists (select 1 from occupancy.placement p where p.bed_id = :bed
                                   and p.child_id is distinct from cast(:child as bigint)
                                   and daterange(p.from_date, p.to_date, '[)') && nights),
                               exists (select 1 from occupancy.bed_kept k where k.bed_id = :bed
                                   and daterange(k.from_date, k.to_date, '[)') && nights),
                               exists (select 1 from occupancy.placement p where p.id = cast(:placement as bigint)
                                   and p.solo and p.home_id = :home and daterange(p.from_date, p.to_date, '[)') && nights)
                        from asked""")
                .with("from", command.from())
                .with("to", text(command.to()))
                .with("bed", command.bedId())
                .with("home", command.homeId())
                .with("child", command.childId())
                .with("placement", command.placementId())
                .first(Facts.class)
                .orElseThrow();
    }

    private static void check(KeepBed command) {
        boolean forSolo = command.reason() == KeptFor.BLOCKED_SOLO;
        Words.check()
                .needed("reason", command.reason(), "occupancy.keep.reason")
                .needed("from", command.from(), "occupancy.keep.from")
                .refuse(command.bedId() == 0, Refusal.at("bedId", "occupancy.keep.bed"))
                .text("words", command.words(), 500)
                .refuse(
                        command.from() != null
                                && command.to() != null
                                && !command.to().isAfter(command.from()),
                        Refusal.at("to", "occupancy.keep.endsBeforeItStarts"))
                .refuse(forSolo != (command.placementId() != null), Refusal.at("placementId", "occupancy.keep.notSolo"))
                .orRefuse();
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private record Facts(boolean bedHere, boolean taken, boolean kept, boolean solo) {}

    private record Kept(long homeId, LocalDate from, LocalDate to) {}
}

package uk.homes.occupancy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
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
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** The children of the homes. A child is found through a placement in a home one may see, never otherwise. */
@Door
public class Children {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}-[0-9]{2,4}");
    private static final int OLDEST = 18;

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    /**
     * The children who are in a home on a day, by code. A child who leaves that day is still among them; who moves from bed
     * to bed is there once, who never came is not there. First names only for those who may see them.
     */
    @Permits(
            value = {Permission.OCCUPANCY_READ, Permission.OCCUPANCY_CODES},
            kind = Permits.Kind.READS)
    public List<ChildRow> here(long homeId, LocalDate on) {
        return Rows.of(
                        em,
                        """
                        select * from (
                            select distinct on (c.code) c.id, c.code,
                                case when p.home_id = any (cast(:named as bigint[])) then c.first_name end,
                                extract(year from age(cast(:on as date), c.born_on)), b.label, p.from_date, p.solo, p.type
                            from occupancy.placement p join occupancy.child c on c.id = p.child_id
                            join estate.bed b on b.id = p.bed_id
                            where p.home_id = :home and p.home_id = any (cast(:scope as bigint[]))
                              and p.from_date <= :on and (p.to_date is null or p.to_date >= :on)
                              and p.to_date is distinct from p.from_date
                            order by c.code, p.from_date desc) here""")
                .with("home", homeId)
                .with("named", caller.scope(Permission.OCCUPANCY_READ).array())
                .with(
                        "scope",
                        caller.scope(Permission.OCCUPANCY_READ, Permission.OCCUPANCY_CODES)
                                .array())
                .with("on", on)
                .as(ChildRow.class);
    }

    /**
     * The children who have lived in a home and are in it no longer, by code. It is a list to choose from; what is written
     * about one of them is opened apart, for a purpose.
     */
    @Permits(value = Permission.OCCUPANCY_READ, kind = Permits.Kind.READS)
    public List<KnownChildRow> former(long homeId) {
        return Rows.of(
                        em,
                        """
                        select c.id, c.code, c.first_name, max(p.to_date)
                        from occupancy.child c join occupancy.placement p on p.child_id = c.id
                        where p.home_id = :home and p.home_id = any (cast(:scope as bigint[]))
                          and p.to_date is distinct from p.from_date
                        group by c.id having bool_and(p.to_date is not null and p.to_date < :today)
                        order by c.code limit 500""")
                .with("home", homeId)
                .with("scope", caller.scope(Permission.OCCUPANCY_READ).array())
                .with("today", clock.today())
                .as(KnownChildRow.class);
    }

    /** Opens what is kept about one child. What for, {@link Trail#purpose} says before the call. */
    @Permits(value = Permission.OCCUPANCY_READ, kind = Permits.Kind.READS_CHILD)
    public ChildView find(long childId) {
        ChildView child = Rows.of(
                        em,
                        """
                        select c.id, c.code, c.first_name, c.surname, c.born_on,
                               extract(year from age(cast(:today as date), c.born_on)), p.id, h.id, h.name, h.slug, b.label,
                               p.type, p.legal_status, p.placing_authority, p.host_authority, p.solo, p.from_date,
                               p.planned_to, p.to_date,
                               p.from_date <= :today and (p.to_date is null or p.to_date > :today)
                        from occupancy.child c join occupancy.placement p on p.child_id = c.id
                        join estate.home h on h.id = p.home_id join estate.bed b on b.id = p.bed_id
                        where c.id = :child and p.home_id = any (cast(:scope as bigint[]))
                        order by p.from_date <= :today desc, p.from_date desc limit 1""")
                .with("child", childId)
                .with("today", clock.today())
                .with("scope", caller.scope(Permission.OCCUPANCY_READ).array())
                .first(ChildView.class)
                .orElseThrow(() -> new NotFound("child", childId));
        trail.about(child.homeId(), "occupancy.child", childId);
        trail.child(childId);
        return child;
    }

    /**
     * Opens what is kept about one child: who it is, and every placement in a home in scope.
     *
     * @param purpose what for; it is kept with who read, and when
     */
    @Permits(value = Permission.OCCUPANCY_READ, kind = Permits.Kind.READS_CHILD)
    public ChildFile open(long childId, String purpose) {
        trail.purpose(Words.tidy(purpose));
        ChildView child = find(childId);
        List<StayRow> stays = Rows.of(
                        em,
                        """
                        select p.id, p.home_id, h.name, b.label, p.type, p.legal_status, p.placing_authority, p.planned,
                               p.solo, p.from_date, p.planned_to, p.to_date, p.end_reason
                        from occupancy.placement p join estate.home h on h.id = p.home_id
                        join estate.bed b on b.id = p.bed_id
                        where p.child_id = :child and p.home_id = any (cast(:scope as bigint[]))
                        order by p.from_date desc limit 100""")
                .with("child", childId)
                .with("scope", caller.scope(Permission.OCCUPANCY_READ).array())
                .as(StayRow.class);
        return new ChildFile(child, stays);
    }

    /** The children who have lived in the homes of the person who asks and are placed in none today, by first name. */
    @Permits(value = Permission.OCCUPANCY_WRITE, kind = Permits.Kind.READS)
    public List<KnownChildRow> known() {
        return Rows.of(
                        em,
                        """
                        select c.id, c.code, c.first_name, max(p.to_date)
                        from occupancy.child c join occupancy.placement p on p.child_id = c.id
                        where p.home_id = any (cast(:scope as bigint[])) and not exists (
                            select 1 from occupancy.placement q where q.child_id = c.id
                              and (q.to_date is null or q.to_date > :today))
                        group by c.id order by c.first_name, c.code limit 500""")
                .with("scope", caller.scope(Permission.OCCUPANCY_WRITE).array())
                .with("today", clock.today())
                .as(KnownChildRow.class);
    }

    /**
     * Enters a child who is to be placed for the first time. Nobody can open the record before there is a placement.
     *
     * @return the child's id
     */
    @Permits(Permission.OCCUPANCY_WRITE)
    public Long enter(NewChild command) {
        check(command, clock.today());
        Long id = Rows.of(
                        em,
                        """
                        insert into occupancy.child (code, first_name, surname, born_on, fictional)
                        values (:code, :first, :surname, :born, :fictional) on conflict (code) do nothing returning id""")
                .with("code", command.code())
                .with("first", Words.tidy(command.firstName()))
                .with("surname", Words.tidy(command.surname()))
                .with("born", command.bornOn())
                .with("fictional", command.fictional())
                .value(Long.class)
                .orElseThrow(() -> new RuleBroken(Refusal.at("code", "occupancy.child.codeTaken")));
        trail.about(null, "occupancy.child", id);
        trail.child(id);
        return id;
    }

    static void check(NewChild command, LocalDate today) {
        LocalDate born = command.bornOn();
        boolean fits = command.code() != null && CODE.matcher(command.code()).matches();
        Words.check()
                .refuse(!fits, Refusal.at("code", "occupancy.child.code"))
                .needed("firstName", command.firstName(), "occupancy.child.firstName")
                .text("firstName", command.firstName(), 100)
                .text("surname", command.surname(), 100)
                .needed("bornOn", born, "occupancy.child.bornOn")
                .refuse(
                        born != null && (born.isAfter(today) || born.isBefore(today.minusYears(OLDEST))),
                        Refusal.at("bornOn", "occupancy.child.notAChild", OLDEST))
                .orRefuse();
    }
}

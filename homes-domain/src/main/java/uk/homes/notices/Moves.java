package uk.homes.notices;

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
import uk.homes.shared.Words;

/** Children who come and go, regulation 41: the authority of the area is told, unless it placed the child itself. */
@Door
public class Moves {

    private static final String ROWS =
            """
            select m.placement_id, m.home_id, m.child_id,
                   case when m.home_id = any (cast(:named as bigint[])) then c.first_name else c.code end, m.kind, m.moved_on,
                   m.placing_authority, m.host_authority, m.exempt, n.id as notice, n.status
              from notices.moves m join occupancy.child c on c.id = m.child_id
              left join notices.move v on v.placement_id = m.placement_id and v.kind = m.kind and not v.withdrawn
              left join notices.notice n on n.id = v.notice_id
             where m.home_id = any (cast(:scope as bigint[])) and m.moved_on <= :today and\s""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    Trail trail;

    @Inject
    NoticeStore store;

    /** Every coming and going since a day, the newest first, each with the exemption evaluated. */
    @Permits(value = Permission.NOTICES_READ, kind = Permits.Kind.READS_CHILD)
    public List<MoveRow> since(long homeId, LocalDate from) {
        trail.about(homeId, "notices.moves", homeId);
        trail.purpose("reading who came and went");
        return rows(
                        "m.home_id = :home and m.moved_on >= :from order by m.moved_on desc, m.placement_id desc, m.kind limit 300",
                        caller.scope(Permission.NOTICES_READ))
                .with("home", homeId)
                .with("from", from)
                .as(MoveRow.class);
    }

    /** Prepares the notice to the authority of the area. */
    @Permits(Permission.NOTICES_WRITE)
    public Long prepare(PrepareMove command) {
        MoveRow move = rows("m.placement_id = :placement and m.kind = :kind", caller.scope(Permission.NOTICES_WRITE))
                .with("placement", command.placementId())
                .with("kind", command.kind())
                .first(MoveRow.class)
                .orElseThrow(() -> new NotFound("move", command.placementId()));
        check(command, move);
        long id = store.prepare(
                move.homeId(),
                command.kind(),
                move.childId(),
                move.movedOn().atStartOfDay(HomesClock.LONDON).toInstant());
        Rows.of(
                        em,
                        """
                        insert into notices.move (notice_id, placement_id, kind, placing_contact, reviewing, ehc_plan, ehc_authority)
                        values (:notice, :placement, :kind, :contact, :reviewing, :ehc, cast(:authority as text))""")
                .with("notice", id)
                .with("placement", command.placementId())
                .with("kind", command.kind())
                .with("contact", Words.tidy(command.placingContact()))
                .with("reviewing", Words.tidy(command.reviewing()))
                .with("ehc", command.ehcPlan())
                .with("authority", Words.tidy(command.ehcAuthority()))
                .change();
        Telling host = new Telling(
                Recipient.HOST_AUTHORITY, move.hostAuthority(), command.kind().provision(), true);
        store.toTell(id, 1, host, null);
        store.note(move.homeId(), id, move.childId());
        return id;
    }

    private void check(PrepareMove command, MoveRow move) {
        // The same notice prepared twice at once: the second waits here, and then finds the first.
        Rows.of(em, "select cast(pg_advisory_xact_lock(447041, cast(:id as integer)) as text)")
                .with("id", command.placementId())
                .value(String.class);
        boolean there = move.noticeId() != null
                || Rows.of(
                                em,
                                "select id from notices.move where placement_id = :id and kind = :kind and not withdrawn")
                        .with("id", command.placementId())
                        .with("kind", command.kind())
                        .value(Long.class)
                        .isPresent();
        Words.check()
                .refuse(
                        move.exempt(),
                        Refusal.of("notices.move.exempt", move.placingAuthority())
                                .under("CHR 41(2)"))
                .refuse(there, Refusal.of("notices.move.already"))
                .needed("placingContact", command.placingContact(), "notices.move.placingContact")
                .text("placingContact", command.placingContact(), NoticeStore.MOST_LINE)
                .needed("reviewing", command.reviewing(), "notices.move.reviewing")
                .text("reviewing", command.reviewing(), NoticeStore.MOST_LINE)
                .refuse(
                        command.ehcPlan() && Words.tidy(command.ehcAuthority()) == null,
                        Refusal.at("ehcAuthority", "notices.move.ehcAuthority"))
                .refuse(
                        !command.ehcPlan() && Words.tidy(command.ehcAuthority()) != null,
                        Refusal.at("ehcAuthority", "notices.move.noPlan"))
                .text("ehcAuthority", command.ehcAuthority(), NoticeStore.MOST_LINE)
                .orRefuse();
    }

    private Rows rows(String rest, HomeScope scope) {
        return Rows.of(em, ROWS + rest)
                .with("scope", scope.array())
                .with("named", caller.scope(Permission.OCCUPANCY_READ).array())
                .with("today", clock.today());
    }
}

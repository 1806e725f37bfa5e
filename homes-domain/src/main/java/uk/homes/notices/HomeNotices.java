package uk.homes.notices;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.Words;

/** What Ofsted is told about the home itself: absence of the person in charge (regulation 48) and changes (regulation 49). */
@Door
public class HomeNotices {

    /** Regulation 48 is about absences of this many days and more. */
    public static final int SHORTEST_ABSENCE = 28;

    private static final String ABSENCE = NoticeKind.ABSENCE.provision();

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    NoticeStore store;

    /** Prepares the notice that the person in charge will be, or is, away. */
    @Permits(Permission.NOTICES_WRITE)
    public Long absent(PrepareAbsence command) {
        mustWrite(command.homeId());
        check(command);
        long id = store.prepare(command.homeId(), NoticeKind.ABSENCE, null, clock.now());
        Rows.of(
                        em,
                        """
                        insert into notices.absence (notice_id, staff_id, planned, from_date, expected_to, acting, appointment,
                            agreed_by)
                        values (:notice, :staff, :planned, :from, :to, :acting, :appointment, cast(:agreed as date))""")
                .with("notice", id)
                .with("staff", command.staffId())
                .with("planned", command.planned())
                .with("from", command.from())
                .with("to", command.expectedTo())
                .with("acting", Words.tidy(command.acting()))
                .with("appointment", Words.tidy(command.appointment()))
                .with("agreed", command.agreedBy())
                .change();
        store.wording(id, command.reason(), command.arrangements());
        store.tellOfsted(id, 1, ABSENCE);
        store.note(command.homeId(), id, null);
        return id;
    }

    /** The person in charge is back. */
    @Permits(Permission.NOTICES_WRITE)
    public Long returned(RecordReturn command) {
        NoticeRow row = store.row(command.noticeId(), command.version(), Permission.NOTICES_WRITE);
        if (row.absence() == null) {
            throw new NotFound("absence", command.noticeId());
        }
        LocalDate on = command.on();
        Words.check()
                .needed("returnedOn", on, "notices.return.on")
                .refuse(on != null && on.isAfter(clock.today()), Refusal.at("returnedOn", "notices.return.future"))
                .refuse(
                        on != null && on.isBefore(row.absence().from()),
                        Refusal.at("returnedOn", "notices.return.before"))
                .refuse(
                        row.status() != NoticeStatus.WATCHED,
                        Refusal.of("notices.return.first").under(ABSENCE))
                .orRefuse();
        Rows.of(em, "update notices.absence set returned_on = :on where notice_id = :id")
                .with("on", on)
                .with("id", row.id())
                .change();
        Rows.of(em, "update notices.notice set again_from = :from where id = :id")
                .with("from", on.atStartOfDay(HomesClock.LONDON).toInstant())
                .with("id", row.id())
                .change();
        store.tellOfsted(row.id(), 2, ABSENCE);
        store.move(row, NoticeStatus.FOLLOW_UP, null);
        store.note(row);
        return row.id();
    }

    /** Prepares the notice of a change. */
    @Permits(Permission.NOTICES_WRITE)
    public Long change(PrepareChange command) {
        mustWrite(command.homeId());
        LocalDate known = command.knownOn();
        Words check = Words.check()
                .needed("kind", command.kind(), "notices.change.kind")
                .needed("knownOn", known, "notices.change.known")
                .refuse(known != null && known.isAfter(clock.today()), Refusal.at("knownOn", "notices.change.future"));
        NoticeStore.checkWording(check, command.matter(), command.actions()).orRefuse();
        Instant from = known.atStartOfDay(HomesClock.LONDON).toInstant();
        long id = store.prepare(command.homeId(), NoticeKind.CHANGE, null, from);
        Rows.of(
                        em,
                        """
                        insert into notices.change (notice_id, kind, happens_on) values (:notice, :kind, cast(:on as date))""")
                .with("notice", id)
                .with("kind", command.kind())
                .with("on", command.happensOn())
                .change();
        store.wording(id, command.matter(), command.actions());
        store.tellOfsted(id, 1, command.kind().provision());
        store.note(command.homeId(), id, null);
        return id;
    }

    private void check(PrepareAbsence command) {
        LocalDate from = command.from();
        LocalDate to = command.expectedTo();
        boolean dated = from != null && to != null;
        Words check = Words.check()
                .needed("staff", command.staffId(), "notices.absence.who")
                .refuse(
                        command.staffId() != null && from != null && !inCharge(command),
                        Refusal.at("staff", "notices.absence.notInCharge"))
                .needed("from", from, "notices.absence.from")
                .needed("to", to, "notices.absence.to")
                .refuse(
                        dated && to.isBefore(from.plusDays(SHORTEST_ABSENCE - 1L)),
                        Refusal.at("to", "notices.absence.short", SHORTEST_ABSENCE)
                                .under(ABSENCE))
                .refuse(
                        !command.planned() && from != null && from.isAfter(clock.today()),
                        Refusal.at("from", "notices.absence.notYet"))
                .refuse(
                        !command.planned() && command.agreedBy() != null,
                        Refusal.at("agreedBy", "notices.absence.agreedOnlyPlanned"))
                .needed("acting", command.acting(), "notices.absence.acting")
                .text("acting", command.acting(), NoticeStore.MOST_WORDS)
                .needed("appointment", command.appointment(), "notices.absence.appointment")
                .text("appointment", command.appointment(), NoticeStore.MOST_WORDS);
        NoticeStore.checkWording(check, command.reason(), command.arrangements())
                .orRefuse();
    }

    private boolean inCharge(PrepareAbsence command) {
        return Rows.of(
                        em,
                        """
                        select id from workforce.appointment where staff_member_id = :staff and home_id = :home
                           and post in ('MANAGER', 'DEPUTY_MANAGER') and from_date <= :day
                           and (to_date is null or to_date >= :day) limit 1""")
                .with("staff", command.staffId())
                .with("home", command.homeId())
                .with("day", command.from())
                .value(Long.class)
                .isPresent();
    }

    private void mustWrite(long homeId) {
        if (!caller.may(Permission.NOTICES_WRITE, homeId)) {
            throw new NotFound("home", homeId);
        }
    }
}

package uk.homes.notices;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Serious events of regulation 40: who must be told, the registered person’s judgement, an enquiry to its conclusion. */
@Door
public class Events {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    NoticeStore store;

    /**
     * Who must be told of such an event today, and who is named by the rule but need not be.
     *
     * @param childId about which child; {@code null} where it is about a worker
     */
    @Permits(value = Permission.NOTICES_READ, kind = Permits.Kind.READS)
    public List<Telling> whoMustBeTold(long homeId, Long childId, Set<Limb> limbs) {
        if (!caller.may(Permission.NOTICES_READ, homeId)) {
            throw new NotFound("home", homeId);
        }
        RuleBroken.whenAt(limbs.isEmpty(), "limbs", "notices.event.limbs");
        return EventRecipients.of(limbs, placedBy(homeId, childId, clock.today()));
    }

    /** Prepares the notice. Anybody who works in the home may. */
    @Permits(Permission.NOTICES_WRITE)
    public Long prepare(PrepareEvent command) {
        if (!caller.may(Permission.NOTICES_WRITE, command.homeId())) {
            throw new NotFound("home", command.homeId());
        }
        LocalDate day = command.happenedAt() == null
                ? clock.today()
                : command.happenedAt().atZone(HomesClock.LONDON).toLocalDate();
        List<PlacedBy> placed = placedBy(command.homeId(), command.childId(), day);
        check(command, placed);
        long id = store.prepare(command.homeId(), NoticeKind.EVENT, command.childId(), command.knownAt());
        Rows.of(
                        em,
                        """
                        insert into notices.event (notice_id, limbs, happened_at)
                        values (:notice, string_to_array(:limbs, ','), :happened)""")
                .with("notice", id)
                .with("limbs", command.limbs().stream().sorted().map(Limb::name).collect(Collectors.joining(",")))
                .with("happened", command.happenedAt())
                .change();
        store.wording(id, command.matter(), command.actions());
        EventRecipients.of(command.limbs(), placed).stream()
                .filter(Telling::needed)
                .forEach(telling -> store.toTell(id, 1, telling, null));
        store.note(command.homeId(), id, command.childId());
        return id;
    }

    /** The registered person judges whether an event must be told, and who else is relevant. */
    @Permits(Permission.NOTICES_SEND)
    public void judge(JudgeEvent command) {
        NoticeRow row = event(command.noticeId(), command.version(), Permission.NOTICES_SEND);
        boolean tell = command.tell();
        Words check = Words.check()
                .text("why", command.why(), NoticeStore.MOST_WORDS)
                .refuse(
                        Words.tidy(command.why()) == null
                                && (!tell || command.relevant().isEmpty()),
                        Refusal.at("why", tell ? "notices.judge.nobody" : "notices.judge.why")
                                .under("CHR 40"))
                .refuse(row.event().judgedAt() != null, Refusal.of("notices.judge.already"))
                .refuse(
                        !tell && !row.event().onlyIfSerious(),
                        Refusal.at("tell", "notices.judge.mustTell")
                                .under(first(row).provision()))
                .refuse(!tell && row.status() != NoticeStatus.PREPARED, Refusal.at("tell", "notices.judge.told"));
        command.relevant().forEach(person -> check.needed("relevant", person.name(), "notices.judge.name")
                .text("relevant", person.name(), NoticeStore.MOST_LINE)
                .needed("relevant", person.why(), "notices.judge.whyRelevant")
                .text("relevant", person.why(), NoticeStore.MOST_LINE));
        check.orRefuse();
        store.by(
                        """
                        update notices.event set judged_at = :at, judged_by = :name, judged_why = cast(:why as text)
                         where notice_id = :id""")
                .with("why", Words.tidy(command.why()))
                .with("id", row.id())
                .change();
        if (tell) {
            command.relevant()
                    .forEach(person -> store.toTell(
                            row.id(),
                            1,
                            new Telling(
                                    Recipient.RELEVANT_PERSON,
                                    person.name(),
                                    first(row).provision(),
                                    true),
                            person.why()));
            store.goOn(store.row(row.id(), Permission.NOTICES_SEND));
        } else {
            store.close(row, command.why());
        }
        store.note(row);
    }

    /**
     * Somebody turned out to be relevant after the judgement and is told as well: in the present round or, when everybody has
     * been told, on a clock of their own.
     */
    @Permits(Permission.NOTICES_SEND)
    public Long addRelevant(AddRelevant command) {
        NoticeRow row = event(command.noticeId(), command.version(), Permission.NOTICES_SEND);
        Words.check()
                .needed("person", command.who(), "notices.relevant.who")
                .text("person", command.who(), NoticeStore.MOST_LINE)
                .needed("personWhy", command.why(), "notices.relevant.why")
                .text("personWhy", command.why(), NoticeStore.MOST_LINE)
                .refuse(
                        row.event().judgedAt() == null || row.status() == NoticeStatus.NOT_NEEDED,
                        Refusal.of("notices.relevant.judge").under("CHR 40"))
                .orRefuse();
        boolean again = row.againFrom() != null;
        boolean allTold = row.left() == 0;
        Telling telling =
                new Telling(Recipient.RELEVANT_PERSON, command.who(), first(row).provision(), true);
        boolean added = store.addToTell(row.id(), again ? 2 : 1, telling, command.why(), allTold ? clock.now() : null);
        RuleBroken.whenAt(!added, "person", "notices.relevant.already");
        NoticeStatus told = again ? NoticeStatus.FOLLOW_UP : NoticeStatus.TELLING;
        store.move(row, allTold ? told : row.status(), null);
        store.note(row);
        return row.id();
    }

    /** A child protection enquiry has concluded: those who were told of it are told of its outcome. */
    @Permits(Permission.NOTICES_WRITE)
    public Long conclude(ConcludeEnquiry command) {
        NoticeRow row = event(command.noticeId(), command.version(), Permission.NOTICES_WRITE);
        Instant concluded = command.concludedAt();
        Words.check()
                .refuse(!row.event().followed(), Refusal.of("notices.conclude.noEnquiry"))
                .refuse(
                        row.status() != NoticeStatus.WATCHED,
                        Refusal.of("notices.conclude.first").under(Limb.ENQUIRY.provision()))
                .needed("concludedWhen", concluded, "notices.conclude.when")
                .refuse(
                        concluded != null && concluded.isAfter(clock.now()),
                        Refusal.at("concludedWhen", "notices.conclude.future"))
                .refuse(
                        concluded != null && concluded.isBefore(row.event().happenedAt()),
                        Refusal.at("concludedWhen", "notices.conclude.before"))
                .needed("outcome", command.outcome(), "notices.conclude.outcome")
                .text("outcome", command.outcome(), NoticeStore.MOST_WORDS)
                .orRefuse();
        Rows.of(em, "update notices.event set outcome = :outcome where notice_id = :id")
                .with("outcome", Words.tidy(command.outcome()))
                .with("id", row.id())
                .change();
        Rows.of(em, "update notices.notice set again_from = :from where id = :id")
                .with("from", concluded)
                .with("id", row.id())
                .change();
        Rows.of(
                        em,
                        """
                        insert into notices.to_tell (notice_id, round, recipient, name, why, provision)
                        select notice_id, 2, recipient, name, why, :provision from notices.to_tell
                         where notice_id = :id and round = 1 and recipient in ('OFSTED', 'RELEVANT_PERSON') order by id""")
                .with("provision", Limb.ENQUIRY.provision())
                .with("id", row.id())
                .change();
        store.move(row, NoticeStatus.FOLLOW_UP, command.outcome());
        store.note(row);
        return row.id();
    }

    private NoticeRow event(long noticeId, Integer version, Permission permission) {
        NoticeRow row = store.row(noticeId, version, permission);
        if (row.event() == null) {
            throw new NotFound("event", noticeId);
        }
        return row;
    }

    private static Limb first(NoticeRow row) {
        return row.event().limbs().get(0);
    }

    private void check(PrepareEvent command, List<PlacedBy> placed) {
        Instant happened = command.happenedAt();
        Instant known = command.knownAt();
        boolean childNeeded = command.limbs().stream().anyMatch(Limb::aboutChild);
        Words check = Words.check()
                .refuse(command.limbs().isEmpty(), Refusal.at("limbs", "notices.event.limbs"))
                .refuse(childNeeded && command.childId() == null, Refusal.at("child", "notices.event.child"))
                .refuse(
                        command.childId() != null && happened != null && placed.isEmpty(),
                        Refusal.at("child", "notices.event.notHere"))
                .needed("when", happened, "notices.event.when")
                .needed("knownWhen", known, "notices.event.known")
                .refuse(happened != null && happened.isAfter(clock.now()), Refusal.at("when", "notices.event.future"))
                .refuse(known != null && known.isAfter(clock.now()), Refusal.at("knownWhen", "notices.event.future"))
                .refuse(
                        happened != null && known != null && known.isBefore(happened),
                        Refusal.at("knownWhen", "notices.event.knownBefore"));
        NoticeStore.checkWording(check, command.matter(), command.actions()).orRefuse();
    }

    // For one child the authority that placed them; about a worker, every authority that has placed a child here.
    private List<PlacedBy> placedBy(long homeId, Long childId, LocalDate day) {
        return Rows.of(
                        em,
                        """
                        select distinct p.placing_authority, p.host_authority from occupancy.placement p
                         where p.home_id = :home and p.from_date <= :day and (p.to_date is null or p.to_date >= :day)
                           and (cast(:child as bigint) is null or p.child_id = cast(:child as bigint)) order by 1""")
                .with("home", homeId)
                .with("child", childId)
                .with("day", day)
                .as(PlacedBy.class);
    }
}

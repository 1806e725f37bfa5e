package uk.homes.notices;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.occupancy.ByCode;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Reading notices, and recording that a person has told somebody. Nothing is sent from here. */
@Door
public class Notices {

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

    @Inject
    NoticeSql sql;

    /** The notices of a home, those with somebody still to tell first, then the newest. */
    @Permits(value = Permission.NOTICES_READ, kind = Permits.Kind.READS_CHILD)
    public List<NoticeRow> list(long homeId) {
        trail.about(homeId, "notices.list", homeId);
        trail.purpose("reading the notices");
        return sql
                .rows(
                        """
                        n.home_id = :home order by n.status not in ('PREPARED', 'TELLING', 'FOLLOW_UP'), n.known_at desc,
                        n.id desc limit 200""",
                        caller.scope(Permission.NOTICES_READ))
                .with("home", homeId)
                .as(NoticeSql.Whole.class)
                .stream()
                .map(NoticeSql.Whole::row)
                .toList();
    }

    /** One notice, whole. */
    @Permits(value = Permission.NOTICES_READ, kind = Permits.Kind.READS_CHILD)
    public Notice find(long noticeId) {
        NoticeRow row = store.row(noticeId, Permission.NOTICES_READ);
        Notice notice = sql.whole(row);
        store.note(row);
        trail.purpose("reading a notice");
        return caller.may(Permission.OCCUPANCY_READ, row.homeId())
                ? notice
                : coded(notice, ByCode.inHome(em, row.homeId()));
    }

    /** Adds a further wording. */
    @Permits(Permission.NOTICES_WRITE)
    public Long reword(Reword command) {
        NoticeStore.checkWording(Words.check(), command.matter(), command.actions())
                .orRefuse();
        NoticeRow row = store.row(command.noticeId(), command.version(), Permission.NOTICES_WRITE);
        RuleBroken.when(row.status().over(), "notices.reword.over");
        store.wording(row.id(), command.matter(), command.actions());
        store.move(row, row.status(), null);
        store.note(row);
        return row.id();
    }

    /** Records that a person has told somebody, when and how. */
    @Permits(Permission.NOTICES_SEND)
    public Long tell(Tell command) {
        Wanted wanted = Rows.of(
                        em,
                        """
                        select w.notice_id, w.round, (select max(number) from notices.wording x where x.notice_id = w.notice_id)
                          from notices.to_tell w where w.id = :id""")
                .with("id", command.toTellId())
                .first(Wanted.class)
                .orElseThrow(() -> new NotFound("recipient", command.toTellId()));
        store.lock(wanted.noticeId());
        NoticeRow row = store.row(wanted.noticeId(), Permission.NOTICES_SEND);
        check(command, row);
        int told = store.by(
                        """
                        insert into notices.told (to_tell_id, told_at, how, reference, words, wording, at, by_id, by_name, by_post)
                        values (:whom, :told, :how, cast(:reference as text), cast(:words as text), :wording, :at, :by, :name,
                            :post) on conflict (to_tell_id) do nothing""")
                .with("post", caller.postTitle())
                .with("whom", command.toTellId())
                .with("told", command.toldAt())
                .with("how", command.how())
                .with("reference", Words.tidy(command.reference()))
                .with("words", Words.tidy(command.words()))
                .with("wording", wanted.wording() == null ? 0 : wanted.wording())
                .change();
        RuleBroken.when(told == 0, "notices.tell.already");
        store.goOn(row);
        store.note(row);
        return row.id();
    }

    /**
     * Withdraws a notice that was prepared by mistake, as long as nobody has been told. A child who came or went is still to be
     * told of, with another notice.
     */
    @Permits(Permission.NOTICES_SEND)
    public void withdraw(long noticeId, Integer version, String why) {
        NoticeRow row = store.row(noticeId, version, Permission.NOTICES_SEND);
        Words.check()
                .needed("withdrawWhy", why, "notices.withdraw.why")
                .text("withdrawWhy", why, NoticeStore.MOST_WORDS)
                .refuse(row.status() != NoticeStatus.PREPARED, Refusal.of("notices.withdraw.told"))
                .orRefuse();
        store.close(row, why);
        for (String statement : List.of(
                "update notices.notice set withdrawn = true where id = :id",
                "update notices.move set withdrawn = true where notice_id = :id")) {
            Rows.of(em, statement).with("id", row.id()).change();
        }
        store.note(row);
    }

    private void check(Tell command, NoticeRow row) {
        Instant told = command.toldAt();
        Instant earliest = row.event() == null ? null : row.event().happenedAt();
        Words.check()
                .needed("toldWhen", told, "notices.tell.when")
                .refuse(told != null && told.isAfter(clock.now()), Refusal.at("toldWhen", "notices.tell.future"))
                .refuse(
                        told != null && earliest != null && told.isBefore(earliest),
                        Refusal.at("toldWhen", "notices.tell.before"))
                .needed("how", command.how(), "notices.tell.how")
                .text("reference", command.reference(), NoticeStore.MOST_LINE)
                .text("tellWords", command.words(), NoticeStore.MOST_WORDS)
                .refuse(!row.status().toTell(), Refusal.of("notices.tell.over"))
                .orRefuse();
    }

    private static Notice coded(Notice notice, ByCode names) {
        return new Notice(
                coded(notice.row(), names),
                notice.wordings().stream()
                        .map(row -> new WordingRow(
                                row.number(),
                                names.of(row.matter()),
                                names.of(row.actions()),
                                row.writtenAt(),
                                row.byName()))
                        .toList(),
                notice.told().stream().map(row -> coded(row, names)).toList(),
                notice.steps().stream()
                        .map(row -> new StepRow(row.from(), row.to(), names.of(row.words()), row.at(), row.byName()))
                        .toList());
    }

    private static NoticeRow coded(NoticeRow row, ByCode names) {
        EventFacts event = row.event();
        return event == null
                ? row
                : row.with(new EventFacts(
                        event.limbNames(),
                        event.happenedAt(),
                        event.judgedAt(),
                        event.judgedBy(),
                        names.of(event.judgedWhy()),
                        names.of(event.outcome())));
    }

    private static ToldRow coded(ToldRow row, ByCode names) {
        return new ToldRow(
                row.id(),
                row.round(),
                row.recipient(),
                names.of(row.name()),
                names.of(row.why()),
                row.provision(),
                row.toldAt(),
                row.how(),
                row.reference(),
                names.of(row.words()),
                row.wording(),
                row.byName());
    }

    private record Wanted(long noticeId, int round, Integer wording) {}
}

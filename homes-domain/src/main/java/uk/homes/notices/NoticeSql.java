package uk.homes.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.HomeScope;
import uk.homes.access.Permission;
import uk.homes.occupancy.LegalStatus;
import uk.homes.shared.Rows;

/** The statements that read notices. Children are called by first name for those who work with them, by code for visitors. */
@ApplicationScoped
class NoticeSql {

    private static final String ROWS =
            """
            select n.id, n.version, n.home_id, h.name, r.urn, n.kind, n.child_id,
                   case when n.home_id = any (cast(:named as bigint[])) then c.first_name else c.code end as child, c.code,
                   n.status, n.known_at, n.prepared_at, n.by_name, n.by_post, n.first_done_at, n.again_from, n.again_done_at,
                   (select count(*) from notices.to_tell w where w.notice_id = n.id
                       and w.round = case when n.again_from is null then 1 else 2 end
                       and not exists (select 1 from notices.told t where t.to_tell_id = w.id)) as waiting,
                   n.withdrawn,
                   array_to_string(e.limbs, ','), e.happened_at, e.judged_at, e.judged_by, e.judged_why, e.outcome,
                   v.placement_id, case v.kind when 'ADMISSION' then p.from_date else p.to_date end as moved_on,
                   case when n.home_id = any (cast(:named as bigint[])) then concat_ws(' ', c.first_name, c.surname)
                        else c.code end as full_name, c.born_on, p.legal_status, p.placing_authority, p.host_authority,
                   v.placing_contact, v.reviewing, v.ehc_plan, v.ehc_authority,
                   a.staff_id, s.name as absent, a.planned, a.from_date, a.expected_to, a.acting, a.appointment, a.agreed_by,
                   a.returned_on, g.kind as change_kind, g.happens_on
              from notices.notice n
              join estate.home h on h.id = n.home_id
              left join regulation.registration r on r.home_id = n.home_id
                   and r.registered_on <= cast(n.prepared_at at time zone 'Europe/London' as date)
                   and (r.cancelled_on is null or r.cancelled_on > cast(n.prepared_at at time zone 'Europe/London' as date))
              left join occupancy.child c on c.id = n.child_id
              left join notices.event e on e.notice_id = n.id
              left join notices.move v on v.notice_id = n.id
              left join occupancy.placement p on p.id = v.placement_id
              left join notices.absence a on a.notice_id = n.id
              left join workforce.staff_member s on s.id = a.staff_id
              left join notices.change g on g.notice_id = n.id
             where n.home_id = any (cast(:scope as bigint[]))
               and (n.kind <> 'EVENT' or n.by_id = cast(:reader as bigint) or n.home_id = any (cast(:confidants as bigint[]))
                    or not e.limbs && array['ALLEGATION', 'WORKER_REFERRED'])
               and\s""";

    private static final String TOLD =
            """
            select w.id, w.round, w.recipient, w.name, w.why, w.provision, t.told_at, t.how, t.reference, t.words, t.wording,
                   t.by_name
              from notices.to_tell w left join notices.told t on t.to_tell_id = w.id
             where w.notice_id = :id order by w.round, w.id""";

    // Wordings and steps in one statement: a step has no number.
    private static final String NOTES =
            """
            select w.number, w.matter, w.actions, null, null, null, w.written_at as at, w.by_name, w.id
              from notices.wording w where w.notice_id = :id
            union all
            select null, null, null, s.from_status, s.to_status, s.words, s.at, s.by_name, s.id
              from notices.step s where s.notice_id = :id
             order by 1 desc nulls last, 7, 9""";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    /**
     * Starts a statement that reads notices; {@code rest} goes on after "and". What is said against somebody who works in the
     * home is read by those who send notices, those who look over the homes, and whoever wrote it down; by nobody else.
     */
    Rows rows(String rest, HomeScope scope) {
        return Rows.of(em, ROWS + rest)
                .with("scope", scope.array())
                .with("reader", caller.personId())
                .with(
                        "confidants",
                        caller.scope(Permission.NOTICES_SEND, Permission.AUDIT_READ)
                                .array())
                .with("named", caller.scope(Permission.OCCUPANCY_READ).array());
    }

    /** A notice with its wordings, whom to tell and its steps. */
    Notice whole(NoticeRow row) {
        List<Note> notes = Rows.of(em, NOTES).with("id", row.id()).as(Note.class);
        List<ToldRow> told = Rows.of(em, TOLD).with("id", row.id()).as(ToldRow.class);
        return new Notice(
                row,
                notes.stream()
                        .filter(note -> note.number() != null)
                        .map(Note::wording)
                        .toList(),
                told,
                notes.stream()
                        .filter(note -> note.number() == null)
                        .map(Note::step)
                        .toList());
    }

    private record Note(
            Integer number,
            String matter,
            String actions,
            NoticeStatus from,
            NoticeStatus to,
            String words,
            Instant at,
            String byName,
            long id) {

        WordingRow wording() {
            return new WordingRow(number, matter, actions, at, byName);
        }

        StepRow step() {
            return new StepRow(from, to, words, at, byName);
        }
    }

    /** A row of the statement, all kinds of notice side by side. */
    record Whole(
            long id,
            int version,
            long homeId,
            String home,
            String urn,
            NoticeKind kind,
            Long childId,
            String child,
            String code,
            NoticeStatus status,
            Instant knownAt,
            Instant preparedAt,
            String byName,
            String byPost,
            Instant firstDoneAt,
            Instant againFrom,
            Instant againDoneAt,
            int left,
            boolean withdrawn,
            String limbs,
            Instant happenedAt,
            Instant judgedAt,
            String judgedBy,
            String judgedWhy,
            String outcome,
            Long placementId,
            LocalDate movedOn,
            String fullName,
            LocalDate bornOn,
            LegalStatus legalStatus,
            String placingAuthority,
            String hostAuthority,
            String placingContact,
            String reviewing,
            Boolean ehcPlan,
            String ehcAuthority,
            Long staffId,
            String absent,
            Boolean planned,
            LocalDate from,
            LocalDate expectedTo,
            String acting,
            String appointment,
            LocalDate agreedBy,
            LocalDate returnedOn,
            ChangeKind changeKind,
            LocalDate happensOn) {

        NoticeRow row() {
            return new NoticeRow(
                    id,
                    version,
                    homeId,
                    home,
                    urn,
                    kind,
                    childId,
                    child,
                    code,
                    status,
                    knownAt,
                    preparedAt,
                    byName,
                    byPost,
                    firstDoneAt,
                    againFrom,
                    againDoneAt,
                    left,
                    withdrawn,
                    event(),
                    move(),
                    absence(),
                    changeKind == null ? null : new ChangeFacts(changeKind, happensOn));
        }

        private EventFacts event() {
            return limbs == null ? null : new EventFacts(limbs, happenedAt, judgedAt, judgedBy, judgedWhy, outcome);
        }

        private MoveFacts move() {
            return placementId == null
                    ? null
                    : new MoveFacts(
                            placementId,
                            movedOn,
                            fullName,
                            bornOn,
                            legalStatus,
                            placingAuthority,
                            hostAuthority,
                            placingContact,
                            reviewing,
                            ehcPlan,
                            ehcAuthority);
        }

        private AbsenceFacts absence() {
            return staffId == null
                    ? null
                    : new AbsenceFacts(
                            staffId, absent, planned, from, expectedTo, acting, appointment, agreedBy, returnedOn);
        }
    }
}

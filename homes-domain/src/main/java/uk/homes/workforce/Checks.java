package uk.homes.workforce;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** The checks of Schedule 2 on those who work in the homes or are to (CHR 32): what was seen, when, by whom. */
@Door
public class Checks {

    private static final int NOTE = 1000;

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    MemberStore members;

    @Inject
    Trail trail;

    /** The checks of somebody whose staff file one may read; everybody reads their own. */
    @Permits(value = Permission.WORKFORCE_READ, kind = Permits.Kind.READS)
    public StaffFile of(long staffId) {
        Member member = members.findOrSelf(staffId, Permission.WORKFORCE_FILE);
        List<CheckRow> rows = Rows.of(
                        em,
                        """
                        select c.id, c.kind, c.outcome, c.certificate, c.checked_on, c.checked_by, c.reference, c.note, p.name,
                               c.recorded_at
                          from workforce.staff_check c join access.person p on p.id = c.recorded_by
                         where c.staff_member_id = :staff order by c.id desc""")
                .with("staff", member.id())
                .as(CheckRow.class);
        return new StaffFile(
                member.id(),
                member.name(),
                member.homeId(),
                member.candidacyId(),
                member.post(),
                member.working(),
                CheckKind.listed(member.missing()),
                rows);
    }

    /** What is missing of everybody who works in a home now or from a later day on. */
    @Permits(value = Permission.WORKFORCE_RECORDS, kind = Permits.Kind.READS)
    public List<CheckedRow> here(long homeId) {
        return Rows.of(
                        em,
                        """
                        select distinct a.staff_member_id, array_to_string(workforce.missing_checks(a.staff_member_id, :today), ',')
                          from workforce.appointment a
                         where a.home_id = :home and a.home_id = any (cast(:scope as bigint[]))
                           and (a.to_date is null or a.to_date >= :today)""")
                .with("home", homeId)
                .with("today", clock.today())
                .with("scope", caller.scope(Permission.WORKFORCE_RECORDS).array())
                .as(CheckedRow.class);
    }

    /**
     * Records what came of a check. What is recorded stays; a later record of the same kind counts instead.
     *
     * @return its id
     */
    @Permits(Permission.WORKFORCE_CHECK)
    public Long record(NewCheck command) {
        check(command);
        Member member = members.find(command.staffId(), Permission.WORKFORCE_CHECK);
        members.lock(member.id());
        RuleBroken.when(caller.personId().equals(member.personId()), "workforce.check.own");
        Long id = Rows.of(
                        em,
                        """
                        insert into workforce.staff_check (staff_member_id, kind, outcome, certificate, checked_on, checked_by,
                                                           reference, note, recorded_by, recorded_at)
                        values (:staff, :kind, :outcome, cast(:certificate as text), :on, :checkedBy, cast(:reference as text),
                                cast(:note as text), :by, :at) returning id""")
                .with("staff", member.id())
                .with("kind", command.kind())
                .with("outcome", command.outcome())
                .with(
                        "certificate",
                        isCertificate(command) ? command.certificate().name() : null)
                .with("on", command.on())
                .with("checkedBy", Words.tidy(command.by()))
                .with("reference", Words.tidy(command.reference()))
                .with("note", Words.tidy(command.note()))
                .with("by", caller.personId())
                .with("at", clock.now())
                .value(Long.class)
                .orElseThrow();
        trail.about(member.homeId(), "workforce.staff_check", id);
        return id;
    }

    private void check(NewCheck command) {
        Words.check()
                .needed("kind", command.kind(), "workforce.check.kindNeeded")
                .needed("outcome", command.outcome(), "workforce.check.outcomeNeeded")
                .needed("on", command.on(), "workforce.check.on")
                .refuse(
                        command.on() != null && command.on().isAfter(clock.today()),
                        Refusal.at("on", "workforce.check.future"))
                .needed("by", command.by(), "workforce.check.by")
                .text("by", command.by(), 200)
                .text("reference", command.reference(), 40)
                .text("note", command.note(), NOTE)
                .orRefuse();
        boolean certificate = isCertificate(command);
        Words.check()
                .refuse(
                        !command.kind().outcomes().contains(command.outcome()),
                        Refusal.at("outcome", "workforce.check.notOfThis").under(Schedule2.PROVISION))
                .refuse(
                        certificate && command.certificate() == null,
                        Refusal.at("certificate", "workforce.check.certificate").under("Schedule 2 paragraph 2"))
                .refuse(
                        certificate && Words.tidy(command.reference()) == null,
                        Refusal.at("reference", "workforce.check.number"))
                .refuse(
                        certificate && command.certificate() == Certificate.STANDARD && unsaid(command),
                        Refusal.at("note", "workforce.check.whyStandard").under("Schedule 2 paragraph 2"))
                .refuse(toBeExplained(command) && unsaid(command), Refusal.at("note", "workforce.check.why"))
                .orRefuse();
    }

    private static boolean isCertificate(NewCheck command) {
        return command.kind() == CheckKind.DBS && command.outcome() == CheckOutcome.COMPLETE;
    }

    private static boolean toBeExplained(NewCheck command) {
        return command.outcome() != CheckOutcome.ASKED_FOR && command.outcome() != CheckOutcome.COMPLETE;
    }

    private static boolean unsaid(NewCheck command) {
        return Words.tidy(command.note()) == null;
    }
}

package uk.homes.reg44;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Once;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Copies of a final report and to whom they were sent. Nothing is sent by itself: a person sends it and records it here. */
@Door
public class Copies {

    /** A copy that a person sent, and to whom; an authority by name. */
    public record CopySent(UUID submission, long visitId, Recipient recipient, String name, LocalDate sentOn)
            implements Once {}

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    VisitStore visits;

    @Inject
    ReportStore store;

    /** Records a copy that was sent. With the last of those whom the regulation names, the report is distributed. */
    @Permits(Permission.REG44_DISTRIBUTE)
    public Long sent(CopySent command) {
        Visit visit = visits.visit(caller.scope(Permission.REG44_DISTRIBUTE), command.visitId());
        if (!visit.status().submitted()) {
            throw new NotFound("visit", command.visitId());
        }
        boolean ready = visit.status() == VisitStatus.FINAL || visit.status() == VisitStatus.DISTRIBUTED;
        RuleBroken.when(!ready, "reg44.copy.notFinal");
        check(command, visit);
        Long id = Rows.of(
                        em,
                        """
                        insert into reg44.copy_sent (visit_id, number, recipient, name, sent_on, sent_by, recorded_at)
                        values (:visit, :number, :recipient, cast(:name as text), :on, :by, :at) returning id""")
                .with("visit", visit.id())
                .with("number", store.latest(visit.id()))
                .with("recipient", command.recipient())
                .with("name", Words.tidy(command.name()))
                .with("on", command.sentOn())
                .with("by", caller.personId())
                .with("at", clock.now())
                .value(Long.class)
                .orElseThrow();
        if (visit.status() == VisitStatus.FINAL && stillToSend(visit.id()).isEmpty()) {
            visit.distributed();
            visits.keep(visit, VisitStatus.FINAL);
        }
        return id;
    }

    private Set<Recipient> stillToSend(long visitId) {
        Set<Recipient> left = EnumSet.noneOf(Recipient.class);
        for (Recipient recipient : Recipient.values()) {
            if (recipient.always()) {
                left.add(recipient);
            }
        }
        List<String> sent = Rows.of(em, "select distinct recipient from reg44.copy_sent where visit_id = :visit")
                .with("visit", visitId)
                .column(String.class);
        sent.forEach(name -> left.remove(Recipient.valueOf(name)));
        return left;
    }

    private void check(CopySent command, Visit visit) {
        LocalDate on = command.sentOn();
        boolean authority =
                command.recipient() == Recipient.PLACING_AUTHORITY || command.recipient() == Recipient.HOST_AUTHORITY;
        LocalDate visited = visit.leftAt().atZone(HomesClock.LONDON).toLocalDate();
        Words.check()
                .needed("recipient", command.recipient(), "reg44.copy.recipient")
                .text("name", command.name(), 200)
                .refuse(authority && Words.tidy(command.name()) == null, Refusal.at("name", "reg44.copy.name"))
                .needed("sentOn", on, "reg44.copy.sentOn")
                .refuse(on != null && on.isAfter(clock.today()), Refusal.at("sentOn", "reg44.copy.future"))
                .refuse(on != null && on.isBefore(visited), Refusal.at("sentOn", "reg44.copy.beforeVisit"))
                .orRefuse();
    }
}

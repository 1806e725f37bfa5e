package uk.homes.web.duties;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.duties.Duties;
import uk.homes.duties.Duty;
import uk.homes.duties.ReliefKind;
import uk.homes.duties.ReliefRow;
import uk.homes.duties.Reliefs;
import uk.homes.duties.WantedDuties;
import uk.homes.web.Page;
import uk.homes.web.Texts;

/** Deferrals and exemptions: what was asked for and waits, what was decided, and what the law lets one ask for. */
@Named
@RequestScoped
@Page(
        path = "/duties/deferrals",
        permits = {Permission.DUTIES_DEFER, Permission.DUTIES_APPROVE})
public class DeferralsPage {

    @Inject
    private Reliefs reliefs;

    @Inject
    private Duties duties;

    @Inject
    private DutyWords words;

    @Inject
    private Caller caller;

    private List<ReliefRow> rows;
    private List<Duty> deferrable = List.of();

    @PostConstruct
    void read() {
        rows = reliefs.list();
        if (caller.may(Permission.DUTIES_DEFER)) {
            deferrable = duties.list(WantedDuties.of(null, false, null)).stream()
                    .filter(duty -> duty.mayDefer() || duty.mayExempt())
                    .filter(duty -> caller.may(Permission.DUTIES_DEFER, duty.homeId()))
                    .toList();
        }
    }

    public List<ReliefRow> getWaiting() {
        return rows.stream().filter(row -> row.approved() == null).toList();
    }

    public List<ReliefRow> getDecided() {
        return rows.stream().filter(row -> row.approved() != null).toList();
    }

    public List<Duty> getDeferrable() {
        return deferrable;
    }

    public boolean mayDecide(ReliefRow row) {
        return caller.may(Permission.DUTIES_APPROVE) && row.askedById() != caller.personId();
    }

    /** "Complete the Level 3 diploma: Priya Nair". */
    public String title(ReliefRow row) {
        String whom = row.staffName() != null ? row.staffName() : row.childCode();
        return whom == null ? row.title() : Texts.of("duties.title.whom", row.title(), whom);
    }

    public String title(Duty duty) {
        return words.title(duty);
    }

    /** What is asked for, under which provision: "A later date, Thu 30 Jun 2022, under Regulation 32(6)". */
    public String asked(ReliefRow row) {
        String provision = words.cite(row.provision());
        return row.kind() == ReliefKind.DEFERRAL
                ? Texts.of("duties.deferrals.later", words.day(row.until()), provision)
                : Texts.of("duties.deferrals.never", provision);
    }

    public String decided(ReliefRow row) {
        String key = row.approved() ? "duties.deferrals.approvedBy" : "duties.deferrals.refusedBy";
        return Texts.of(key, row.decidedBy(), words.moment(row.decidedAt()));
    }
}

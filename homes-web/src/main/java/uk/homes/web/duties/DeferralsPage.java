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

    /** Nobody decides what they asked for themselves. */
    public boolean mayDecide(ReliefRow row) {
        return row.askedById() != caller.personId() && caller.may(Permission.DUTIES_APPROVE, row.homeId());
    }

    /** Whether there may be older ones. */
    public boolean isCut() {
        return rows.size() == Reliefs.LISTED;
    }

    public String decided(ReliefRow row) {
        String key = row.approved() ? "duties.deferrals.approvedBy" : "duties.deferrals.refusedBy";
        return Texts.of(key, row.decidedBy(), words.moment(row.decidedAt()));
    }
}

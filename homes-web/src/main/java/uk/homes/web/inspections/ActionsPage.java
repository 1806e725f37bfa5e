package uk.homes.web.inspections;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.estate.HomeRow;
import uk.homes.inspections.ActionPlans;
import uk.homes.inspections.ActionRow;
import uk.homes.inspections.ActionStatus;
import uk.homes.inspections.ComplianceNoticeRow;
import uk.homes.inspections.ComplianceNotices;
import uk.homes.inspections.InspectionActions;
import uk.homes.inspections.PlanRow;
import uk.homes.shared.HomesClock;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;

/** Everything inspectors have asked for that is not closed, across homes, by the day it is due. */
@Named("requirementsPage")
@RequestScoped
@Page(path = "/inspections/actions", permits = Permission.INSPECTIONS_READ)
public class ActionsPage {

    @Inject
    private InspectionActions actions;

    @Inject
    private ComplianceNotices notices;

    @Inject
    private ActionPlans plans;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private Forms forms;

    @Inject
    private HomesClock clock;

    private List<ActionRow> rows;
    private List<ComplianceNoticeRow> ordered;
    private List<PlanRow> running;
    private List<ActionPlans.Unplanned> unplanned;

    @PostConstruct
    void read() {
        rows = actions.open(home.chosen().map(HomeRow::id).orElse(null));
        ordered = notices.open();
        running = plans.open();
        unplanned = plans.unplanned();
    }

    /** Raises the plan of a downgrade that has none. */
    public void raise(Long inspection) {
        forms.ask(() -> plans.raise(inspection))
                .ifPresent(id ->
                        forms.goOn("/inspections/inspection?inspection=" + inspection, "inspections.plan.raised"));
    }

    public boolean raisable(ActionPlans.Unplanned row) {
        return caller.may(Permission.INSPECTIONS_WRITE, row.homeId());
    }

    public String getLead() {
        long late = rows.stream().filter(row -> row.late(clock.today())).count();
        long waiting =
                rows.stream().filter(row -> row.status() == ActionStatus.DONE).count();
        return Texts.of("inspections.actions.lead", rows.size(), late, waiting);
    }

    /** How late it is, or nothing. */
    public String late(ActionRow row) {
        return row.late(clock.today())
                ? Texts.of("inspections.actions.late", ChronoUnit.DAYS.between(row.dueOn(), clock.today()))
                : "";
    }

    public boolean lateNotice(ComplianceNoticeRow row) {
        return row.dueOn().isBefore(clock.today());
    }

    public List<ActionRow> getRows() {
        return rows;
    }

    public List<ComplianceNoticeRow> getOrdered() {
        return ordered;
    }

    public List<ActionPlans.Unplanned> getUnplanned() {
        return unplanned;
    }

    public List<PlanRow> getRunning() {
        return running;
    }
}

package uk.homes.web.duties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.duties.Duties;
import uk.homes.duties.WantedDuties;
import uk.homes.web.look.DueRow;

/** What is due with one member of staff, for the page of their record: one statement. */
@RequestScoped
public class DutiesOfStaff {

    private static final int MOST = 50;

    @Inject
    private Duties duties;

    @Inject
    private DutyWords words;

    @Inject
    private Caller caller;

    /** The most pressing first. */
    public List<DueRow> of(long staffId) {
        if (!caller.may(Permission.DUTIES_READ)) {
            return List.of();
        }
        return duties.list(new WantedDuties(null, null, staffId, null, false, null, MOST)).stream()
                .map(duty -> words.row(duty, false))
                .toList();
    }
}

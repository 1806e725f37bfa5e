package uk.homes.web.duties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.duties.Duties;
import uk.homes.duties.Duty;
import uk.homes.duties.WantedDuties;
import uk.homes.web.look.DueRow;

/** What is due of children's cases, for the pages of care planning: one statement for a whole home. */
@RequestScoped
public class DutiesOfCases {

    private static final Pattern OF_CASES = Pattern.compile(Duties.OF_CASES);

    /**
     * One thing that is due of a child's case.
     *
     * @param row how it is shown in a list
     */
    public record CaseDue(long childId, String rule, DueRow row) {}

    @Inject
    private Duties duties;

    @Inject
    private DutyWords words;

    @Inject
    private Caller caller;

    /** The most pressing first; of one child, or of all in the home where there is no code. */
    public List<CaseDue> of(long homeId, String childCode) {
        if (!caller.may(Permission.DUTIES_READ, homeId)) {
            return List.of();
        }
        WantedDuties wanted = WantedDuties.of(homeId, false, null)
                .about(WantedDuties.About.CHILDREN)
                .child(childCode);
        return duties.list(wanted).stream()
                .filter(duty -> OF_CASES.matcher(duty.rule()).find())
                .map(this::due)
                .toList();
    }

    private CaseDue due(Duty duty) {
        return new CaseDue(duty.childId(), duty.rule(), words.row(duty, false));
    }
}

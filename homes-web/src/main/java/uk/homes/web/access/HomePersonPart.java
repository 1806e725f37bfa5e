package uk.homes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.homes.access.AssignmentRow;
import uk.homes.access.Caller;
import uk.homes.access.HomePeople;
import uk.homes.access.NewAssignment;
import uk.homes.access.Permission;
import uk.homes.access.Role;
import uk.homes.web.Forms;

/** What a registered manager does for one of the people of the own homes. */
@Named("homePerson")
@RequestScoped
public class HomePersonPart {

    @Inject
    private PersonPage page;

    @Inject
    private HomePeople people;

    @Inject
    private HomeRoles roles;

    @Inject
    private Caller caller;

    @Inject
    private Forms forms;

    /** Whether a registered manager looks, and not at themselves. */
    public boolean isShown() {
        return !page.isAdministered()
                && caller.may(Permission.ACCESS_HOME)
                && !caller.personId().equals(page.getPerson());
    }

    /** Whether a manager may end it: one of the two roles, still running. */
    public boolean endable(AssignmentRow row) {
        return isShown()
                && (row.role() == Role.RESIDENTIAL_WORKER || row.role() == Role.DEPUTY_MANAGER)
                && page.running(row);
    }

    /** Gives the role chosen in the home chosen. */
    public void assign() {
        NewAssignment command = new NewAssignment(
                page.getSubmission(),
                page.getPerson(),
                roles.getRole(),
                roles.getHomeId(),
                roles.getFrom(),
                roles.getTo());
        forms.ask(() -> people.assign(command)).ifPresent(id -> {
            page.taken();
            page.back("access.person.assigned");
        });
    }

    /** Ends a role after the last day that is said. */
    public void end(long assignment) {
        if (forms.run(() -> people.end(assignment, page.getLastDay()))) {
            page.ended();
        }
    }

    /** Closes the person's access at once. */
    public void disable() {
        if (forms.run(() -> people.disable(page.getPerson()))) {
            page.back("access.person.disabled");
        }
    }
}

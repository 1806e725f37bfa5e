package uk.homes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.homes.access.Caller;
import uk.homes.access.HomePeople;
import uk.homes.access.People;
import uk.homes.access.Permission;
import uk.homes.access.PersonRow;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;

/** Everyone who can sign in, and the way to each; for a registered manager the people of the own homes. */
@Named
@RequestScoped
@Page(
        path = "/access/people",
        permits = {Permission.ACCESS_READ, Permission.ACCESS_HOME},
        menu = Menu.OFFICE,
        order = 1,
        label = "people",
        main = true)
public class PeoplePage {

    @Inject
    private People people;

    @Inject
    private HomePeople ofHome;

    @Inject
    private Caller caller;

    private List<PersonRow> rows;

    public List<PersonRow> getRows() {
        if (rows == null) {
            rows = isEverybody() ? people.list() : ofHome.list();
        }
        return rows;
    }

    /** The sentence under the title. */
    public String getLead() {
        return Texts.of(
                isEverybody() ? "access.people.lead" : "access.home.lead",
                getRows().size());
    }

    /** Whether this is the administrator's list of everybody, not a manager's of the own homes. */
    public boolean isEverybody() {
        return caller.may(Permission.ACCESS_READ);
    }

    /** The roles of somebody, in words. */
    public String roles(PersonRow row) {
        return row.roles() == null
                ? ""
                : Arrays.stream(row.roles().split(","))
                        .map(role -> Texts.of("access.role." + role))
                        .collect(Collectors.joining(", "));
    }
}

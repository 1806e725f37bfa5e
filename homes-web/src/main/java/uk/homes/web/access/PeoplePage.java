package uk.homes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.homes.access.People;
import uk.homes.access.Permission;
import uk.homes.access.PersonRow;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;

/** Everyone who can sign in, and the way to each. */
@Named
@RequestScoped
@Page(
        path = "/access/people",
        permits = Permission.ACCESS_READ,
        menu = Menu.OFFICE,
        order = 1,
        label = "people",
        main = true)
public class PeoplePage {

    @Inject
    private People people;

    private List<PersonRow> rows;

    public List<PersonRow> getRows() {
        if (rows == null) {
            rows = people.list();
        }
        return rows;
    }

    /** The sentence under the title. */
    public String getLead() {
        return Texts.of("access.people.lead", getRows().size());
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

package uk.homes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.access.Role;
import uk.homes.estate.HomeRow;
import uk.homes.web.CurrentHome;
import uk.homes.web.Page;
import uk.homes.web.Texts;

/** What somebody may do and where they are signed in; the way to sign out everywhere. */
@Named
@RequestScoped
@Page(path = "/access/account", permits = Permission.SIGNED_IN)
public class AccountPage {

    @Inject
    private Caller caller;

    @Inject
    private CurrentHome home;

    /** Each role held today, with its homes. */
    public List<String> getRoles() {
        List<String> words = new ArrayList<>();
        for (Role role : caller.roles()) {
            String homes = home.all().stream()
                    .filter(row -> caller.holds(role, row.id()))
                    .map(HomeRow::name)
                    .collect(Collectors.joining(", "));
            words.add(Texts.of("access.account.rolesIn", Texts.of("access.role." + role), homes));
        }
        return words;
    }
}

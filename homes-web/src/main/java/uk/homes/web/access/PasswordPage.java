package uk.homes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.homes.access.People;
import uk.homes.access.Permission;
import uk.homes.web.Forms;
import uk.homes.web.Page;

/** Choosing a password of one's own, by the one-time link that the administrator or the manager handed over. */
@Named
@RequestScoped
@Page(path = "/access/password", permits = Permission.ANYONE)
public class PasswordPage {

    @Inject
    private People people;

    @Inject
    private Forms forms;

    private String link;
    private String password;

    /** Keeps the password and goes on to sign-in. */
    public void choose() {
        if (forms.run(() -> people.choosePassword(link, password))) {
            forms.goOn("/sign-in", "access.link.done");
        }
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}

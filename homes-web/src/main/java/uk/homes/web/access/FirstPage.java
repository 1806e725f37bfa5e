package uk.homes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.homes.access.Permission;
import uk.homes.access.SetUp;
import uk.homes.web.CouncilSignIn;
import uk.homes.web.Forms;
import uk.homes.web.Page;

/** The first administrator, made by the one-time link in the server's log. */
@Named
@RequestScoped
@Page(path = "/access/first", permits = Permission.ANYONE)
public class FirstPage {

    @Inject
    private SetUp setUp;

    @Inject
    private CouncilSignIn council;

    @Inject
    private Forms forms;

    private String link;
    private String name;
    private String signInName;
    private String password;
    private String councilLogin;

    /** Makes the administrator and goes on to sign-in. */
    public void make() {
        if (council.isOn()) {
            forms.ask(() -> setUp.firstAdministratorByCouncil(link, councilLogin, name))
                    .ifPresent(id -> forms.goOn("/sign-in", "access.first.doneByCouncil"));
        } else {
            forms.ask(() -> setUp.firstAdministrator(link, signInName, name, password))
                    .ifPresent(id -> forms.goOn("/sign-in", "access.first.done"));
        }
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Whether the administrator is to sign in with the council's own account. */
    public boolean isByCouncil() {
        return council.isOn();
    }

    public String getCouncilLogin() {
        return councilLogin;
    }

    public void setCouncilLogin(String councilLogin) {
        this.councilLogin = councilLogin;
    }
}

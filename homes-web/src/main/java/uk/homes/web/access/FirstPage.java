package uk.homes.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import uk.homes.access.Permission;
import uk.homes.access.SetUp;
import uk.homes.web.CouncilSignIn;
import uk.homes.web.Forms;
import uk.homes.web.Page;

/**
 * The first administrator, made by the one-time link in the server's log. Without one that works there is no form, and the
 * same sentence for every reason: a stranger learns nothing from it.
 */
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

    @Inject
    private HttpServletRequest request;

    private String link;
    private boolean open;
    private String name;
    private String signInName;
    private String password;
    private String councilLogin;

    @PostConstruct
    void read() {
        link = request.getParameter("link");
        open = setUp.linkWorks(link);
    }

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

    /** Whether the administrator is made here: the link works, and there is nobody yet. */
    public boolean isOpen() {
        return open;
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

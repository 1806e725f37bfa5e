package uk.homes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import uk.homes.access.Caller;
import uk.homes.access.DemonstrationName;
import uk.homes.access.Permission;
import uk.homes.access.SetUp;
import uk.homes.access.SignIn;
import uk.homes.shared.RuleBroken;

/** Signing in. A demonstration also lists the names to try. */
@Named
@RequestScoped
@Page(path = "/sign-in", permits = Permission.ANYONE)
public class SignInPage {

    @Inject
    private SignIn signIn;

    @Inject
    private SetUp setUp;

    @Inject
    private Caller caller;

    @Inject
    private CouncilSignIn council;

    @Inject
    private CouncilVoucher voucher;

    @Inject
    private Forms forms;

    @Inject
    private HttpServletRequest request;

    private String name;
    private String password;
    private List<DemonstrationName> names;

    /** Signs in and goes where the person wanted to go. */
    public void enter() {
        Optional<String> token = forms.ask(() -> {
            RuleBroken.when(council.isOn(), "access.signIn.byCouncil");
            return signIn.withPassword(name, password, request.getRemoteAddr(), request.getHeader("User-Agent"));
        });
        password = null;
        token.ifPresent(this::goOn);
    }

    private void goOn(String token) {
        FacesContext faces = FacesContext.getCurrentInstance();
        SessionCookie.write(
                request, (HttpServletResponse) faces.getExternalContext().getResponse(), token);
        forms.goTo(wanted());
    }

    private String wanted() {
        return Wanted.ours(request.getParameter("to"));
    }

    /** Whether people sign in with the council's own account, and not with a password kept here. */
    public boolean isCouncil() {
        return council.isOn();
    }

    /** Why the council's account did not open anything, in words; {@code null} when there was no try. */
    public String getRefused() {
        String why = request.getParameter("refused");
        return council.isOn() && why != null ? CouncilServlet.words(why) : null;
    }

    /** Where the council's own sign-in begins, with the place to come back to. */
    public String getCouncilHref() {
        return request.getContextPath() + CouncilSignIn.PATH + "?to="
                + URLEncoder.encode(wanted(), StandardCharsets.UTF_8);
    }

    /** Where to sign out of the council's account too, just after signing out here; {@code null} when nowhere. */
    public String getCouncilOutHref() {
        return council.isOn() && isOut() ? voucher.signOutAddress().orElse(null) : null;
    }

    /** The names a demonstration offers; empty where the records are real, or passwords are not asked for. */
    public List<DemonstrationName> getNames() {
        if (names == null) {
            names = council.isOn() ? List.of() : setUp.demonstrationNames();
        }
        return names;
    }

    /** Whether the person has just signed out. */
    public boolean isOut() {
        return request.getParameter("out") != null;
    }

    /** Where to go afterwards, kept in the form's address. */
    public String getTo() {
        return wanted();
    }

    /** The same, to be added to a link to this page. */
    public String getOnwards() {
        return "&to=" + URLEncoder.encode(wanted(), StandardCharsets.UTF_8);
    }

    public boolean isSignedIn() {
        return caller.signedIn();
    }

    public String getName() {
        return name == null ? request.getParameter("name") : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}

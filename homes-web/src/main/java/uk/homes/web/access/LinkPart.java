package uk.homes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import uk.homes.access.HomePeople;
import uk.homes.access.People;
import uk.homes.web.CouncilSignIn;
import uk.homes.web.Forms;

/** The link by which somebody chooses a password of their own: shown once, to whoever hands it over. */
@Named
@RequestScoped
public class LinkPart {

    @Inject
    private PersonPage page;

    @Inject
    private People people;

    @Inject
    private HomePeople ofHome;

    @Inject
    private CouncilSignIn council;

    @Inject
    private Forms forms;

    @Inject
    private HttpServletRequest request;

    private String address;

    /** Makes the link. Earlier ones of this person stop working. */
    public void make() {
        long person = page.getPerson();
        forms.ask(() -> page.isAdministered() ? people.link(person) : ofHome.link(person))
                .ifPresent(token -> address = base() + "/access/password?link=" + token);
    }

    private String base() {
        String whole = request.getRequestURL().toString();
        return whole.substring(0, whole.length() - request.getRequestURI().length()) + request.getContextPath();
    }

    /** Whether people sign in with a password kept here, and this one has a name for it and may come in. */
    public boolean isOffered() {
        return !council.isOn()
                && page.getRow().signInName() != null
                && page.getRow().disabledAt() == null;
    }

    /** The whole address, once, after it was made. */
    public String getAddress() {
        return address;
    }
}

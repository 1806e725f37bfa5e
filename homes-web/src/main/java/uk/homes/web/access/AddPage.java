package uk.homes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.homes.access.AddToHome;
import uk.homes.access.HomePeople;
import uk.homes.access.NewPerson;
import uk.homes.access.People;
import uk.homes.access.Permission;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** Adding somebody who is to sign in; a registered manager adds who is to work in the own home. */
@Named("addPerson")
@RequestScoped
@Page(
        path = "/access/add",
        permits = {Permission.ACCESS_MANAGE, Permission.ACCESS_HOME})
public class AddPage {

    @Inject
    private People people;

    @Inject
    private HomePeople ofHome;

    @Inject
    private HomeRoles roles;

    @Inject
    private Forms forms;

    private UUID submission;
    private String name;
    private String postTitle;
    private String signInName;
    private String password;
    private String councilLogin;
    private Set<String> facts = Set.of();

    /** Adds the person and goes on to giving them a role. */
    public void add() {
        boolean byCouncil = councilLogin != null;
        NewPerson command = new NewPerson(
                orRefused(signInName, byCouncil && password == null),
                name,
                postTitle,
                orRefused(password, byCouncil),
                councilLogin,
                facts.contains("childrensService"),
                facts.contains("commissions"),
                false);
        forms.ask(() -> people.add(command)).ifPresent(id -> {
            forms.taken("access.person", "new");
            forms.goOn("/access/person?person=" + id, "access.person.added", name);
        });
    }

    /** Adds somebody to the manager's home and goes on to the link by which they choose their password. */
    public void addToHome() {
        AddToHome command = new AddToHome(
                submission,
                name,
                postTitle,
                orRefused(signInName, councilLogin != null),
                councilLogin,
                roles.getRole(),
                roles.getHomeId(),
                roles.getFrom(),
                roles.getTo());
        forms.ask(() -> ofHome.add(command)).ifPresent(id -> {
            forms.taken("access.person", "new");
            forms.goOn("/access/person?person=" + id, "access.home.added", name);
        });
    }

    // What is left out is refused as an empty answer, unless the council's account makes it needless.
    private static String orRefused(String answer, boolean needless) {
        return answer == null && !needless ? "" : answer;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPostTitle() {
        return postTitle;
    }

    public void setPostTitle(String postTitle) {
        this.postTitle = postTitle;
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

    public String getCouncilLogin() {
        return councilLogin;
    }

    public void setCouncilLogin(String councilLogin) {
        this.councilLogin = councilLogin;
    }

    /** What may be the case about somebody's post; regulation 43(3) asks for it. */
    public List<Option> getOffered() {
        return List.of(
                new Option("childrensService", Texts.of("access.person.childrensService")),
                new Option("commissions", Texts.of("access.person.commissions")));
    }

    public Set<String> getFacts() {
        return facts;
    }

    public void setFacts(Set<String> facts) {
        this.facts = facts;
    }
}

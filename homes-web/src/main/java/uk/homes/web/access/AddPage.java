package uk.homes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import uk.homes.access.NewPerson;
import uk.homes.access.People;
import uk.homes.access.Permission;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** Adding somebody who is to sign in. */
@Named("addPerson")
@RequestScoped
@Page(path = "/access/add", permits = Permission.ACCESS_MANAGE)
public class AddPage {

    @Inject
    private People people;

    @Inject
    private Forms forms;

    private String name;
    private String postTitle;
    private String signInName;
    private String password;
    private Set<String> facts = Set.of();

    /** Adds the person and goes on to giving them a role. */
    public void add() {
        NewPerson command = new NewPerson(
                signInName,
                name,
                postTitle,
                password == null ? "" : password,
                null,
                facts.contains("childrensService"),
                facts.contains("commissions"),
                false);
        forms.ask(() -> people.add(command)).ifPresent(id -> {
            forms.taken("access.person", "new");
            forms.goOn("/access/person?person=" + id, "access.person.added", name);
        });
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

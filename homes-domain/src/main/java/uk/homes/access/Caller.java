package uk.homes.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.homes.audit.Actor;

/** Who this request acts for, read from the database at its start: a person who was disabled a second ago is nobody now. */
@RequestScoped
public class Caller {

    private Long personId;
    private String name;
    private String postTitle;
    private String signInName;
    private String address;
    private List<Grant> grants = List.of();

    /** Lets the request act for a person. Called at the start of a request, and by the demonstration. */
    public void become(Long person, String personName, String title, List<Grant> held) {
        personId = person;
        name = personName;
        postTitle = title;
        grants = List.copyOf(held);
    }

    /** Acts as somebody else for the length of a piece of work, then as before. */
    <T> T meanwhile(Long person, String personName, String title, List<Grant> held, Supplier<T> work) {
        Long oldPerson = personId;
        String oldName = name;
        String oldTitle = postTitle;
        List<Grant> oldGrants = grants;
        become(person, personName, title, held);
        try {
            return work.get();
        } finally {
            become(oldPerson, oldName, oldTitle, oldGrants);
        }
    }

    /** Back to nobody. */
    public void leave() {
        become(null, null, null, List.of());
        signInName = null;
    }

    /** The name this person signed in with. */
    public void knownAs(String name) {
        signInName = name;
    }

    /** The name this person signed in with, or {@code null} when the council's own sign-in vouched for them. */
    public String signInName() {
        return signInName;
    }

    /** Where the request came from. */
    public void from(String networkAddress) {
        address = networkAddress;
    }

    /** Whether somebody is signed in. */
    public boolean signedIn() {
        return personId != null;
    }

    /** The person's id, or {@code null}. */
    public Long personId() {
        return personId;
    }

    /** The person's name. */
    public String name() {
        return name;
    }

    /** The title of their post. */
    public String postTitle() {
        return postTitle;
    }

    /** The roles held today, in their order of weight. */
    public List<Role> roles() {
        return grants.stream().map(Grant::role).distinct().sorted().collect(Collectors.toList());
    }

    /** Whether this role is held today in any home. */
    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether this role is held today in this home. */
    public boolean holds(Role role, Long homeId) {
        return grants.stream()
                .anyMatch(grant -> grant.role() == role && grant.homes().contains(homeId));
    }

    /** Whether something is permitted in at least one home. */
    public boolean may(Permission permission) {
        return permission == Permission.ANYONE
                || signedIn() && permission == Permission.SIGNED_IN
                || grants.stream().anyMatch(grant -> grant.role().permits(permission));
    }

    /** Whether something is permitted in this home. */
    public boolean may(Permission permission, Long homeId) {
        return scope(permission).holds(homeId);
    }

    /** The homes in which something is permitted. */
    public HomeScope scope(Permission permission) {
        Set<Long> homes = new TreeSet<>();
        for (Grant grant : grants) {
            if (grant.role().permits(permission)) {
                homes.addAll(grant.homes());
            }
        }
        return HomeScope.of(homes);
    }

    /** The homes in which any of several permissions counts. */
    public HomeScope scope(Permission first, Permission... others) {
        Set<Long> homes = new TreeSet<>(scope(first).homes());
        for (Permission other : others) {
            homes.addAll(scope(other).homes());
        }
        return HomeScope.of(homes);
    }

    /** As the audit trail names this caller. */
    public Actor actor() {
        String roles = roles().stream().map(Role::name).collect(Collectors.joining(" "));
        return new Actor(personId, name, signedIn() ? roles : null, address);
    }
}

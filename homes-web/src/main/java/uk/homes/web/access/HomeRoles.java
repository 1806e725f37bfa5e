package uk.homes.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.access.Role;
import uk.homes.shared.HomesClock;
import uk.homes.web.CurrentHome;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** The role, the home and the days that a registered manager gives somebody. */
@Named
@RequestScoped
public class HomeRoles {

    @Inject
    private Caller caller;

    @Inject
    private CurrentHome home;

    @Inject
    private HomesClock clock;

    private Role role;
    private Long homeId;
    private LocalDate from;
    private LocalDate to;

    @PostConstruct
    void usual() {
        from = clock.today();
        List<Option> own = getHomes();
        homeId = own.size() == 1 ? (Long) own.get(0).value() : null;
    }

    /** The two roles a manager gives. */
    public List<Option> getRoles() {
        return Stream.of(Role.RESIDENTIAL_WORKER, Role.DEPUTY_MANAGER)
                .map(each -> new Option(each, Texts.of("access.role." + each)))
                .toList();
    }

    /** The manager's own homes. */
    public List<Option> getHomes() {
        return home.all().stream()
                .filter(each -> caller.may(Permission.ACCESS_HOME, each.id()))
                .map(each -> new Option(each.id(), each.name()))
                .toList();
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Long getHomeId() {
        return homeId;
    }

    public void setHomeId(Long homeId) {
        this.homeId = homeId;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}

package uk.homes.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import uk.homes.access.AssignmentRow;
import uk.homes.access.Assignments;
import uk.homes.access.Caller;
import uk.homes.access.HomePeople;
import uk.homes.access.NewAssignment;
import uk.homes.access.People;
import uk.homes.access.Permission;
import uk.homes.access.PersonRow;
import uk.homes.access.Role;
import uk.homes.estate.HomeRow;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** One person's roles, and whether their access is open. */
@Named
@RequestScoped
@Page(
        path = "/access/person",
        permits = {Permission.ACCESS_READ, Permission.ACCESS_HOME})
public class PersonPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    @Inject
    private People people;

    @Inject
    private Assignments assignments;

    @Inject
    private HomePeople ofHome;

    @Inject
    private Caller caller;

    @Inject
    private CurrentHome home;

    @Inject
    private HomesClock clock;

    @Inject
    private Asked asked;

    @Inject
    private Forms forms;

    private long person;
    private PersonRow row;
    private List<AssignmentRow> held;
    private Role role;
    private Long homeId;
    private LocalDate from;
    private LocalDate to;
    private LocalDate lastDay;
    private UUID submission;
    private String councilLogin;

    /** Finds the person the address or the form names. */
    @PostConstruct
    void find() {
        person = asked.needed("person");
        row = (isAdministered() ? people.list() : ofHome.list())
                .stream()
                        .filter(candidate -> candidate.id() == person)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("person", person));
        held = isAdministered() ? assignments.of(person) : ofHome.of(person);
        councilLogin = row.councilLogin();
        from = clock.today();
        lastDay = clock.today();
    }

    /** Gives the role chosen. */
    public void assign() {
        forms.ask(() -> assignments.assign(new NewAssignment(submission, person, role, homeId, from, to)))
                .ifPresent(id -> {
                    taken();
                    back("access.person.assigned");
                });
    }

    /** Ends a role after the last day that is said. */
    public void end(long assignment) {
        if (forms.run(() -> assignments.end(assignment, lastDay))) {
            ended();
        }
    }

    void ended() {
        taken();
        forms.goOn("/access/person?person=" + person, "access.person.ended", DAY.format(lastDay));
    }

    void taken() {
        forms.taken("access.person", String.valueOf(person));
    }

    /** Keeps the name by which the council's own sign-in knows them. */
    public void keepCouncilLogin() {
        if (forms.run(() -> people.councilLogin(person, councilLogin))) {
            back("access.person.councilLoginKept");
        }
    }

    /** Closes the person's access at once. */
    public void disable() {
        if (forms.run(() -> people.disable(person))) {
            back("access.person.disabled");
        }
    }

    /** Opens it again. */
    public void enable() {
        if (forms.run(() -> people.enable(person))) {
            back("access.person.enabled");
        }
    }

    /** Whether everything about the person is seen here, not only what they hold in a manager's own homes. */
    public boolean isAdministered() {
        return caller.may(Permission.ACCESS_READ);
    }

    void back(String key) {
        forms.goOn("/access/person?person=" + person, key);
    }

    public List<Option> getRoles() {
        return Arrays.stream(Role.values())
                .filter(candidate -> candidate != Role.INSTALLATION)
                .map(candidate -> new Option(candidate, Texts.of("access.role." + candidate)))
                .toList();
    }

    public List<Option> getHomes() {
        return home.all().stream()
                .map(each -> new Option(each.id(), each.name()))
                .toList();
    }

    /** A role held, with its home and days, in words. */
    public String words(AssignmentRow row) {
        String where = row.homeId() == null
                ? Texts.of("access.person.everyHome")
                : home.all().stream()
                        .filter(each -> each.id() == row.homeId())
                        .map(HomeRow::name)
                        .findFirst()
                        .orElse("");
        String until = row.to() == null ? "" : " – " + DAY.format(row.to());
        return where + ", " + DAY.format(row.from()) + until;
    }

    /** Whether it still counts, or will: a last day that was said can be brought forward. */
    public boolean running(AssignmentRow row) {
        return row.to() == null || row.to().isAfter(clock.today());
    }

    public boolean isAnyRunning() {
        return held.stream().anyMatch(this::running);
    }

    public PersonRow getRow() {
        return row;
    }

    public List<AssignmentRow> getHeld() {
        return held;
    }

    public long getPerson() {
        return person;
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

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public String getCouncilLogin() {
        return councilLogin;
    }

    public void setCouncilLogin(String councilLogin) {
        this.councilLogin = councilLogin;
    }
}

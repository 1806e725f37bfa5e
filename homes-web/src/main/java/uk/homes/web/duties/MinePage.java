package uk.homes.web.duties;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.access.Role;
import uk.homes.duties.Duties;
import uk.homes.duties.Duty;
import uk.homes.duties.Reliefs;
import uk.homes.duties.WantedDuties;
import uk.homes.estate.HomeRow;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.DueRow;

/** Everything that is due for one person: late, today, this week, later; or by home, child, member of staff or regulation. */
@Named
@RequestScoped
@Page(
        path = "/duties/mine",
        permits = Permission.DUTIES_READ,
        menu = Menu.HOME,
        ofAllHomes = true,
        order = 3,
        label = "due")
public class MinePage {

    private static final int WEEKS_AHEAD = 12;
    private static final Set<Role> OWNERS = Set.of(
            Role.RESIDENTIAL_WORKER,
            Role.DEPUTY_MANAGER,
            Role.REGISTERED_MANAGER,
            Role.RESPONSIBLE_INDIVIDUAL,
            Role.INDEPENDENT_PERSON);

    @Inject
    private Duties duties;

    @Inject
    private Reliefs reliefs;

    @Inject
    private DutyWords words;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Asked asked;

    @Inject
    private HttpServletRequest request;

    private List<Duty> list;
    private By by;
    private Whose whose;
    private boolean all;
    private String child;
    private Long member;
    private long waiting;

    /** By what the lines stand together. */
    public enum By {
        TIME,
        HOME,
        CHILD,
        STAFF,
        REGULATION
    }

    /** Whose things are shown. */
    public enum Whose {
        MINE,
        EVERYBODYS
    }

    /** Lines that stand together; {@code href} leads to all that is due about a child or a member of staff. */
    public record Group(String id, String heading, String href, List<DueRow> rows) {}

    /** Another way to put the lines together; {@code current} is "page" for the one in use. */
    public record Way(String href, String label, String current) {}

    @PostConstruct
    void read() {
        boolean owner = caller.roles().stream().anyMatch(OWNERS::contains);
        by = asked.one(By.class, "by").orElse(By.TIME);
        child = code(request.getParameter("child"));
        member = asked.id("staff").orElse(null);
        boolean one = child != null || member != null;
        // Who owns nothing has nothing to tell from everybody's; of one child or member of staff all is shown.
        whose = owner ? asked.one(Whose.class, "whose").orElse(one ? Whose.EVERYBODYS : Whose.MINE) : Whose.EVERYBODYS;
        all = "1".equals(request.getParameter("all"));
        LocalDate until = all ? null : clock.today().plusWeeks(WEEKS_AHEAD);
        list = duties.list(WantedDuties.of(home.chosen().map(HomeRow::id).orElse(null), whose == Whose.MINE, until)
                .about(about())
                .child(child)
                .member(member));
        waiting = caller.may(Permission.DUTIES_APPROVE) ? reliefs.waiting() : 0;
    }

    private static String code(String text) {
        if (text != null && !text.matches("[A-Za-z0-9-]{1,20}")) {
            throw new NotFound("child", text);
        }
        return text;
    }

    private WantedDuties.About about() {
        return switch (by) {
            case CHILD -> WantedDuties.About.CHILDREN;
            case STAFF -> WantedDuties.About.STAFF;
            default -> WantedDuties.About.ANYTHING;
        };
    }

    /** The lines, put together as asked. What is not about a child stands in no child's group. */
    public List<Group> getGroups() {
        Map<String, Group> groups = new LinkedHashMap<>();
        boolean nameHome = home.chosen().isEmpty() && by != By.HOME;
        for (Duty duty : list) {
            groups.computeIfAbsent(
                            heading(duty),
                            heading -> new Group("group" + groups.size(), heading, whole(duty), new ArrayList<>()))
                    .rows()
                    .add(words.row(duty, nameHome));
        }
        return List.copyOf(groups.values());
    }

    // Where all about this child or member of staff stands, as far as one is not there already.
    private String whole(Duty duty) {
        if (isOne() || by != By.CHILD && by != By.STAFF) {
            return null;
        }
        String whom = by == By.CHILD ? "&child=" + duty.childCode() : "&staff=" + duty.staffId();
        return address(By.TIME, Whose.EVERYBODYS, true) + whom;
    }

    private String heading(Duty duty) {
        return switch (by) {
            case TIME -> Texts.of("duties.when." + when(duty));
            case HOME -> duty.homeName();
            case CHILD -> duty.childCode();
            case STAFF -> duty.staffName();
            case REGULATION -> words.cite(duty.regulation());
        };
    }

    private String when(Duty duty) {
        if (duty.late(clock.now())) {
            return "late";
        }
        if (duty.dueOn().equals(clock.today())) {
            return "today";
        }
        LocalDate sunday = clock.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return duty.dueOn().isAfter(sunday) ? "later" : "week";
    }

    public String getTitle() {
        if (isOne()) {
            return Texts.of("duties.mine.about", name());
        }
        return home.chosen()
                .map(row -> Texts.of("duties.mine.titleAt", row.name()))
                .orElse(Texts.of("duties.mine.title"));
    }

    private String name() {
        if (list.isEmpty()) {
            return child != null ? child : Texts.of("duties.mine.member");
        }
        return child != null ? child : list.get(0).staffName();
    }

    /** Whether only what is about one child or one member of staff is shown. */
    public boolean isOne() {
        return child != null || member != null;
    }

    /** Everybody's again. */
    public String getBack() {
        return address(member == null ? By.CHILD : By.STAFF, whose, all);
    }

    /** "2 requests wait for your decision", or nothing. */
    public String getWaiting() {
        return waiting == 0 ? null : Texts.of("duties.mine.waiting", waiting);
    }

    /** Why one came: how much, how much of it late. */
    public String getLead() {
        return list.isEmpty()
                ? Texts.of("duties.mine.nothing")
                : Texts.of("duties.mine.lead", list.get(0).total(), list.get(0).lateInAll());
    }

    /** What is said where the list is cut, or nothing. */
    public String getCut() {
        return list.isEmpty() || list.get(0).total() == list.size()
                ? null
                : Texts.of("duties.mine.cut", list.size(), list.get(0).total());
    }

    public List<Way> getWays() {
        List<Way> ways = new ArrayList<>();
        for (By each : By.values()) {
            ways.add(new Way(address(each, whose, all), Texts.of("duties.by." + each), each == by ? "page" : null));
        }
        return ways;
    }

    /** Whether there are things of one's own to tell from everybody's. */
    public boolean isSwitchable() {
        return caller.roles().stream().anyMatch(OWNERS::contains);
    }

    public boolean isMine() {
        return whose == Whose.MINE;
    }

    /** The same list with everybody's things, or only one's own. */
    public String getOther() {
        return address(by, isMine() ? Whose.EVERYBODYS : Whose.MINE, all);
    }

    /** The same list without an end. */
    public String getWhole() {
        return all || isOne() ? null : address(by, whose, true);
    }

    /** Whether somebody can ask for, or decide on, a deferral. */
    public boolean isDeferring() {
        return caller.may(Permission.DUTIES_DEFER) || caller.may(Permission.DUTIES_APPROVE);
    }

    private String address(By asBy, Whose asWhose, boolean whole) {
        return request.getContextPath() + "/duties/mine?by=" + asBy + "&whose=" + asWhose + (whole ? "&all=1" : "")
                + home.getAndHome();
    }
}

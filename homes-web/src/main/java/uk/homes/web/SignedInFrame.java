package uk.homes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.homes.access.Caller;
import uk.homes.access.Role;
import uk.homes.drafts.Drafts;
import uk.homes.estate.HomeRow;
import uk.homes.reg44.AtAGlance;
import uk.homes.reg44.Recommendations;
import uk.homes.shared.HomesClock;

/** The frame of whoever is signed in: their homes, their menu, their drafts. */
@RequestScoped
public class SignedInFrame implements FrameSource {

    private static final String LATE_ANSWERS = "/reg44/follow-up";
    private static final DateTimeFormatter BANNER = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK);

    @Inject
    private Caller caller;

    @Inject
    private CurrentHome home;

    @Inject
    private Pages pages;

    @Inject
    private Drafts drafts;

    @Inject
    private Recommendations recommendations;

    @Inject
    private HomesClock clock;

    @Inject
    private HttpServletRequest request;

    private AtAGlance glance;

    @Override
    public Optional<Person> person() {
        return caller.signedIn()
                ? Optional.of(new Person(
                        Optional.ofNullable(caller.signInName()).orElse("person-" + caller.personId()),
                        caller.name(),
                        caller.postTitle()))
                : Optional.empty();
    }

    @Override
    public List<Home> homes() {
        List<Home> listed = new ArrayList<>();
        if (caller.signedIn()) {
            if (home.all().size() > 1) {
                listed.add(new Home("", Texts.frame("home.all"), request.getContextPath() + allHomesPage()));
            }
            for (HomeRow row : home.all()) {
                listed.add(new Home(row.slug(), row.name(), href(homePage(), row)));
            }
        }
        return listed;
    }

    @Override
    public Optional<Home> home() {
        return caller.signedIn()
                ? home.shown().map(row -> new Home(row.slug(), row.name(), href(homePage(), row)))
                : Optional.empty();
    }

    @Override
    public List<Entry> navigation() {
        return entries(false);
    }

    // Four at most, and the one on which this person's work begins is always among them.
    @Override
    public List<Entry> mainPages() {
        List<Entry> main = entries(true);
        String start = request.getContextPath() + StartServlet.startOf(caller);
        main.sort(Comparator.comparing(
                entry -> !entry.href().replaceAll("\\?.*", "").equals(start)));
        return main.size() > 4 ? main.subList(0, 4) : main;
    }

    @Override
    public Optional<String> demonstration() {
        return clock.shifted() ? Optional.of(Texts.frame("demonstration.now", BANNER.format(now()))) : Optional.empty();
    }

    @Override
    public int drafts() {
        return hearsOfLateAnswers() ? glance().drafts() : (int) drafts.count();
    }

    private List<Entry> entries(boolean mainOnly) {
        List<Entry> entries = new ArrayList<>();
        for (Page page : caller.signedIn() ? pages.all() : List.<Page>of()) {
            boolean listed = mainOnly ? page.main() : page.menu() != Menu.NONE;
            if (listed && offered(page) && homeFor(page)) {
                boolean here = page.path().equals(request.getServletPath());
                entries.add(new Entry(heading(page.menu()), page.label(), hrefOf(page), waiting(page), here));
            }
        }
        return entries;
    }

    // Whoever answers for many homes chooses one first and is not led to the first of eight by chance; whose work
    // begins in
    // a home always finds the way back to it.
    private boolean homeFor(Page page) {
        return page.menu() != Menu.HOME
                || home.shown().isPresent()
                || !home.all().isEmpty() && (page.ofAllHomes() || home.needed(StartServlet.startOf(caller)));
    }

    // Answers that are late reach those who answer for every home without going to look.
    private int waiting(Page page) {
        return page.path().equals(LATE_ANSWERS) && hearsOfLateAnswers() ? glance().lateAnswers() : 0;
    }

    private boolean hearsOfLateAnswers() {
        return caller.has(Role.RESPONSIBLE_INDIVIDUAL) || caller.has(Role.HEAD_OF_SERVICE);
    }

    // The drafts and the late answers are counted in one statement.
    private AtAGlance glance() {
        if (glance == null) {
            Optional<HomeRow> one = home.isAstray() ? Optional.empty() : home.chosen();
            glance = recommendations.atAGlance(one.map(HomeRow::id).orElse(null));
        }
        return glance;
    }

    private boolean offered(Page page) {
        return Arrays.stream(page.listed().length == 0 ? page.permits() : page.listed())
                .anyMatch(caller::may);
    }

    private String heading(Menu menu) {
        return menu == Menu.HOME
                ? home.shown().map(HomeRow::name).orElse(Texts.frame("menu.HOME"))
                : Texts.frame("menu." + menu);
    }

    // Pages of a home keep the home one looks at.
    private String hrefOf(Page page) {
        return page.menu() == Menu.HOME && home.shown().isPresent()
                ? href(page.path(), home.shown().get())
                : request.getContextPath() + page.path();
    }

    private String href(String path, HomeRow row) {
        return request.getContextPath() + path + "?home=" + row.slug();
    }

    // Choosing another home keeps one on the same page, when that page is about a home.
    private String homePage() {
        return pages.at(request.getServletPath())
                .filter(page -> page.menu() == Menu.HOME)
                .map(Page::path)
                .orElseGet(() -> pages.all().stream()
                        .filter(page -> page.menu() == Menu.HOME && offered(page))
                        .map(Page::path)
                        .findFirst()
                        .orElse("/"));
    }

    private String allHomesPage() {
        String here = request.getServletPath();
        return pages.all().stream()
                .filter(page -> page.ofAllHomes() && offered(page))
                .map(Page::path)
                .sorted(Comparator.comparing(path -> !path.equals(here)))
                .findFirst()
                .orElse("/");
    }

    private ZonedDateTime now() {
        return clock.now().atZone(HomesClock.LONDON);
    }
}

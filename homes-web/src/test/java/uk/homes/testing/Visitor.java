package uk.homes.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A person at a browser. */
public final class Visitor {

    /** What everybody in the demonstration signs in with. */
    public static final String PASSWORD = "demonstration";

    static final String SESSION = "homes";

    private static final Map<String, Cookie> KEPT = new ConcurrentHashMap<>();
    private static final int QUALITY = 90;
    private static final Path PICTURES = Build.shared("screenshots");

    private final Visit visit;
    private final BrowserContext context;
    private final String address;
    private final Problems problems = new Problems();
    private Page page;

    Visitor(Visit visit, BrowserContext context, String address) {
        this.visit = visit;
        this.context = context;
        this.address = address;
        problems.listenTo(context);
        page = context.newPage();
        at(Viewport.DESK);
    }

    /** The tab in front: Playwright's own page, for everything that is not offered here. */
    public Page page() {
        return page;
    }

    /** The keys of this person's keyboard, for whoever has no mouse. */
    public Keyboard keyboard() {
        return new Keyboard(page);
    }

    /** Opens a path such as {@code /daily/today}. */
    public Visitor open(String path) {
        page.navigate(address + path);
        return this;
    }

    /**
     * Signs in on the page that asks for it, and returns when that page is left. Checking a password is slow on purpose,
     * so somebody whose session of an earlier test still counts goes on with it.
     */
    public Visitor signIn(String name) {
        if (password().count() == 0) {
            if (KEPT.containsKey(name)) {
                context.addCookies(List.of(KEPT.get(name)));
            }
            open("/");
            if (password().count() == 0) {
                page.waitForLoadState();
                return this;
            }
        }
        signInHere(name);
        context.cookies().stream()
                .filter(cookie -> cookie.name.equals(SESSION))
                .forEach(cookie -> KEPT.put(name, cookie));
        return this;
    }

    /** Signs in where one is asked to, without opening another page first: after an expired session, say. */
    public Visitor signInHere(String name) {
        page.locator("input[autocomplete=username]").fill(name);
        password().fill(PASSWORD);
        password().press("Enter");
        password()
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        page.waitForLoadState();
        return this;
    }

    private Locator password() {
        return page.locator("input[autocomplete=current-password]");
    }

    public Visitor at(Viewport viewport) {
        page.setViewportSize(viewport.width(), viewport.height());
        return this;
    }

    /** Somebody else, at a browser of their own. */
    public Visitor another() {
        return visit.arrive();
    }

    /** A second tab of the same browser, now in front; the first is still open. */
    public Page newTab() {
        Page before = page;
        page = context.newPage();
        page.setViewportSize(before.viewportSize().width, before.viewportSize().height);
        return before;
    }

    /** Brings a tab to the front again. */
    public Visitor to(Page tab) {
        page = tab;
        page.bringToFront();
        return this;
    }

    /** The network is gone. */
    public Visitor offline() {
        problems.offline();
        context.setOffline(true);
        return this;
    }

    /** The network is back. */
    public Visitor online() {
        context.setOffline(false);
        return this;
    }

    /** The browser forgets who is signed in, as it does when the session has expired. */
    public Visitor forgetSession() {
        context.clearCookies();
        return this;
    }

    /** A complaint that contains this text belongs to the test: the 404 it asked for, say. */
    public Visitor expectComplaint(String text) {
        problems.expect(text);
        return this;
    }

    /**
     * Looks at the page in front: nothing axe objects to and nothing to scroll sideways at any width; keeps pictures
     * at 1280 and 390 pixels under this name.
     */
    public Visitor look(String name) {
        LookedAt.note(page);
        com.microsoft.playwright.options.ViewportSize before = page.viewportSize();
        for (Viewport viewport : Viewport.values()) {
            at(viewport);
            Appearance.mustFit(page);
            if (viewport.isPictured()) {
                Appearance.mustSatisfyAxe(page, name + " at " + viewport.width());
                picture(name + "-" + viewport.width());
            }
        }
        page.setViewportSize(before.width, before.height);
        return this;
    }

    /** Looks at what is open just now and closes when the window changes, a list of choices: at this width only. */
    public Visitor glance(String name) {
        Appearance.mustFit(page);
        Appearance.mustSatisfyAxe(page, name);
        picture(name);
        return this;
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(QUALITY)
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    List<String> problems() {
        return problems.unexpected();
    }

    void close() {
        context.close();
    }
}

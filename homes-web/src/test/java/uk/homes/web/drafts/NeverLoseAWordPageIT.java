package uk.homes.web.drafts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.TestServer;
import uk.homes.testing.Visitor;

/** Whatever a person types is there again, whatever happens to the server, the session, the tab or the network. */
@PageTest
class NeverLoseAWordPageIT {

    private static final String WORDS = "Kai packed his bag himself. He said “I can do it”, and he could.";
    private static final String FORM = "/daily/add?home=pegasus";
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    @Test
    void the_server_dies_under_an_entry_and_a_visits_section_and_every_word_is_there_when_it_is_back(
            Visitor worker, Visitor visitor) {
        type(worker, "worker.pegasus");
        visitor.signIn("independent.person").open(sectionOfANewVisit(visitor));
        Locator section = visitor.page().locator("#text");
        section.fill(WORDS);
        savedOnServer(visitor);
        // A server that is only just starting answers 404 and 500 until the application is there.
        worker.expectComplaint("api/drafts/daily.entry");
        visitor.expectComplaint("api/drafts/reg44.part").expectComplaint("401");
        TestServer.kill();
        goesOnWithoutServer(worker, words(worker.page()));
        goesOnWithoutServer(visitor, section);
        visitor.forgetSession();
        TestServer.restart();
        assertThat(saved(worker.page())).containsText("on the server", PATIENTLY);
        worker.open(FORM);
        assertThat(words(worker.page())).hasValue(WORDS + " And one more.");
        signAndSee(worker);
        signsInInPlaceAndGoesOn(visitor, section);
    }

    private static void goesOnWithoutServer(Visitor person, Locator text) {
        text.press("End");
        text.pressSequentially(" And one more.");
        assertThat(saved(person.page())).containsText("on this device", PATIENTLY);
    }

    private static void signsInInPlaceAndGoesOn(Visitor visitor, Locator text) {
        Page page = visitor.page();
        page.waitForSelector("dialog[open]");
        page.fill("dialog input[type=password]", Visitor.PASSWORD);
        page.click("dialog button[type=submit]");
        assertThat(saved(page)).containsText("are back", PATIENTLY);
        assertThat(text).hasValue(WORDS + " And one more.");
        page.reload();
        assertThat(text).hasValue(WORDS + " And one more.");
        text.press("End");
        text.pressSequentially(" Gone on.");
        page.click("input[id$=save]");
        assertThat(page.locator("main")).containsText("Saved: Children");
        assertThat(text).hasValue(WORDS + " And one more. Gone on.");
    }

    private static String sectionOfANewVisit(Visitor visitor) {
        Page page = visitor.open("/reg44/plan").page();
        page.selectOption("#homeId", new SelectOption().setLabel("Beech Tree"));
        page.click("input[id$=plan]");
        page.locator("td[data-label='Beech Tree'] a[href*='/reg44/plan?visit=']")
                .first()
                .click();
        page.click("#start");
        page.waitForURL("**/reg44/visit?visit=*");
        String visit = page.url().replaceAll(".*visit=([0-9]+).*", "$1");
        return "/reg44/visit?visit=" + visit + "&section=CHILDREN";
    }

    @Test
    void the_session_expires_one_signs_in_in_place_and_goes_on(Visitor worker) {
        type(worker, "worker.pegasus");
        worker.expectComplaint("401").forgetSession();
        words(worker.page()).press("End");
        words(worker.page()).pressSequentially(" Written after.");
        worker.page().waitForSelector("dialog[open]");
        worker.look("sign-in-again");
        worker.page().fill("dialog input[type=password]", Visitor.PASSWORD);
        worker.page().click("dialog button[type=submit]");
        worker.page()
                .waitForSelector(
                        "dialog[open]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(saved(worker.page())).containsText("are back", PATIENTLY);
        assertThat(words(worker.page())).hasValue(WORDS + " Written after.");
        signAndSee(worker);
    }

    @Test
    void the_tab_is_closed_and_the_words_wait(Visitor worker) {
        type(worker, "worker.pegasus");
        Page closed = worker.newTab();
        closed.close();
        worker.open(FORM);
        assertThat(words(worker.page())).hasValue(WORDS);
        signAndSee(worker);
    }

    @Test
    void the_network_goes_and_comes_back(Visitor worker) {
        worker.signIn("worker.pegasus").open(FORM);
        worker.offline();
        words(worker.page()).fill(WORDS);
        assertThat(saved(worker.page())).containsText("on this device", PATIENTLY);
        worker.online();
        savedOnServer(worker);
        Visitor otherDevice = worker.another();
        otherDevice.signIn("worker.pegasus").open(FORM);
        assertThat(words(otherDevice.page())).hasValue(WORDS);
        signAndSee(otherDevice);
    }

    @Test
    void what_is_refused_stays_typed(Visitor worker) {
        type(worker, "worker.pegasus");
        words(worker.page()).fill("x".repeat(4001));
        worker.page().getByRole(AriaRole.BUTTON, named("Sign and add")).click();
        assertThat(worker.page().locator(".error-summary")).containsText("too many");
        assertThat(words(worker.page())).hasValue("x".repeat(4001));
        worker.look("log-entry-refused");
        words(worker.page()).fill(WORDS);
        signAndSee(worker);
    }

    @Test
    void two_tabs_write_and_both_texts_are_offered(Visitor worker) {
        type(worker, "worker.pegasus");
        savedOnServer(worker);
        Page first = worker.newTab();
        worker.open(FORM);
        assertThat(words(worker.page())).hasValue(WORDS);
        words(worker.page()).fill("The other tab says this.");
        savedOnServer(worker);
        worker.to(first);
        worker.expectComplaint("409");
        words(worker.page()).press("End");
        words(worker.page()).pressSequentially(" First tab goes on.");
        assertThat(worker.page().locator(".other-words")).containsText("The other tab says this.", PATIENTLY);
        assertThat(words(worker.page())).hasValue(WORDS + " First tab goes on.");
        worker.look("two-tabs");
        worker.page().getByText("Keep mine").click();
        savedOnServer(worker);
        signAndSee(worker);
    }

    @Test
    void words_typed_before_the_draft_has_come_stand_and_the_draft_is_offered(Visitor worker) {
        type(worker, "worker.pegasus");
        Queue<Route> held = new ConcurrentLinkedQueue<>();
        worker.page().route("**/api/drafts/**", route -> holdReading(route, held));
        worker.open(FORM);
        words(worker.page()).fill("Typed at once.");
        worker.page().waitForCondition(() -> !held.isEmpty());
        worker.page().getByRole(AriaRole.BUTTON, named("Sign and add")).click();
        worker.page().unroute("**/api/drafts/**");
        held.forEach(Route::resume);
        chooseMine(worker, "Typed at once.");
    }

    @Test
    void words_signed_before_the_scripts_have_come_are_taken_and_the_draft_that_was_never_shown_stays(Visitor worker) {
        type(worker, "worker.pegasus");
        typesBeforeTheScripts(worker, "Signed at once.");
        worker.page().getByRole(AriaRole.BUTTON, named("Sign and add")).click();
        assertThat(worker.page().locator("main")).containsText("Signed and added to the log");
        worker.open(FORM);
        assertThat(words(worker.page())).hasValue(WORDS);
        signAndSee(worker);
    }

    @Test
    void words_refused_before_the_scripts_have_come_stand_and_the_draft_is_offered(Visitor worker) {
        type(worker, "worker.pegasus");
        typesBeforeTheScripts(worker, "x".repeat(4001));
        worker.page().getByRole(AriaRole.BUTTON, named("Sign and add")).click();
        assertThat(worker.page().locator(".error-summary")).containsText("too many");
        assertThat(worker.page().locator(".other-words")).containsText(WORDS, PATIENTLY);
        assertThat(words(worker.page())).hasValue("x".repeat(4001));
        worker.page().getByText("Use the other text").click();
        assertThat(words(worker.page())).hasValue(WORDS);
        signAndSee(worker);
    }

    @Test
    void words_typed_before_the_scripts_have_come_stand_and_the_draft_is_offered(Visitor worker) {
        type(worker, "worker.pegasus");
        Queue<Route> held = typesBeforeTheScripts(worker, "Typed at once.");
        worker.page().waitForCondition(() -> !held.isEmpty());
        worker.page().unroute("**/drafts.js*");
        held.forEach(Route::resume);
        chooseMine(worker, "Typed at once.");
    }

    @Test
    void a_draft_of_nothing_is_not_offered_to_whoever_types_before_it_has_come(Visitor administrator) {
        Page page = administrator.signIn("administrator").open("/access/add").page();
        page.fill("[id='name']", "Robin");
        savedOnServer(administrator);
        page.waitForResponse("**/api/drafts/**", () -> page.fill("[id='name']", ""));
        Queue<Route> held = new ConcurrentLinkedQueue<>();
        page.route("**/api/drafts/**", route -> holdReading(route, held));
        administrator.open("/access/add");
        page.fill("[id='postTitle']", "Typed at once");
        page.waitForCondition(() -> !held.isEmpty());
        page.click("text=Add this person");
        page.unroute("**/api/drafts/**");
        held.forEach(Route::resume);
        assertThat(page.locator(".error-summary")).isVisible();
        assertThat(page.locator("[id='postTitle']")).hasValue("Typed at once");
        assertThat(page.locator(".other-words")).hasCount(0);
    }

    private static void holdReading(Route route, Queue<Route> held) {
        if (route.request().method().equals("GET")) {
            held.add(route);
        } else {
            route.resume();
        }
    }

    // The first request for the scripts is held; a page opened later gets them.
    private static Queue<Route> typesBeforeTheScripts(Visitor worker, String typed) {
        Queue<Route> held = new ConcurrentLinkedQueue<>();
        worker.page().route("**/drafts.js*", route -> {
            if (held.isEmpty()) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        worker.page().navigate(TestServer.url() + FORM, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        words(worker.page()).fill(typed);
        return held;
    }

    private static void chooseMine(Visitor worker, String mine) {
        assertThat(worker.page().locator(".other-words")).containsText(WORDS, PATIENTLY);
        assertThat(words(worker.page())).hasValue(mine);
        worker.page().getByRole(AriaRole.BUTTON, named("Sign and add")).click();
        assertThat(worker.page().getByText("Use the other text")).isFocused();
        worker.page().getByText("Keep mine").click();
        signAndSee(worker);
    }

    @Test
    void a_double_click_adds_one_entry(Visitor worker) {
        String once = "Said once, at " + System.nanoTime();
        worker.signIn("worker.pegasus").open(FORM);
        words(worker.page()).fill(once);
        worker.page().getByRole(AriaRole.BUTTON, named("Sign and add")).dblclick();
        worker.page().waitForURL("**/daily/today**");
        worker.open("/daily/log?home=pegasus");
        assertThat(worker.page().getByText(once)).hasCount(1);
    }

    private static void type(Visitor worker, String who) {
        worker.signIn(who).open(FORM);
        words(worker.page()).fill(WORDS);
        savedOnServer(worker);
    }

    private static void savedOnServer(Visitor worker) {
        assertThat(saved(worker.page())).containsText("on the server at", PATIENTLY);
    }

    // Ends the draft as well, so that the next test starts from an empty form.
    private static void signAndSee(Visitor worker) {
        worker.page().getByRole(AriaRole.BUTTON, named("Sign and add")).click();
        worker.page().waitForURL("**/daily/today**");
        worker.open(FORM);
        assertThat(words(worker.page())).hasValue("");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator words(Page page) {
        return page.getByLabel("What happened?");
    }

    private static Locator saved(Page page) {
        return page.locator("form[data-draft] .saved");
    }
}

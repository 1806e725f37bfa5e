package uk.homes.web.daily;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Viewport;
import uk.homes.testing.Visitor;

@PageTest
class LogPageIT {

    @Test
    void a_day_shows_late_and_corrected_entries_own_words_and_comments(Visitor manager) {
        Page page = day(manager);
        assertThat(page.locator("h1")).hasText("Log, Monday 22 November 2021");
        assertThat(page.locator(".entries").first()).containsText("Night, from 21:30");
        assertThat(page.locator("main")).containsText("Written 2 hours 25 minutes later");
        assertThat(page.locator(".oversight")).containsText("Please write medication within the hour");
        assertThat(page.locator("main")).containsText("Corrected once: read what it said before");
        page.click("text=Corrected once");
        assertThat(page.locator(".history ins")).containsText("19:00");
        assertThat(page.locator(".history del")).containsText("19:30");
        assertThat(page.locator(".own-words").first()).containsText("Kai’s own words");
        manager.look("log");
    }

    @Test
    void the_search_finds_words_and_keeps_them_in_the_address(Visitor manager) {
        Page page = day(manager);
        page.fill("#words", "dentist -drill");
        page.selectOption("#about", new SelectOption().setLabel("Amber"));
        page.click("button:has-text('Search')");
        assertThat(page.locator("h1")).hasText("Found in the log");
        assertThat(page.locator(".entry")).hasCount(2);
        assertThat(page.locator("#words")).hasValue("dentist -drill");
        page.reload();
        assertThat(page.locator(".entry")).hasCount(2);
        manager.look("log-found");
        page.fill("#words", "unicorns");
        page.click("button:has-text('Search')");
        assertThat(page.locator(".empty-state")).containsText("Nothing in the log or the handovers fits");
    }

    @Test
    void on_a_phone_the_log_comes_first_and_the_search_when_it_is_asked_for(Visitor worker) {
        Page page = worker.signIn("worker.pegasus")
                .at(Viewport.PHONE)
                .open("/daily/log?home=pegasus&day=2021-11-22")
                .page();
        assertThat(page.locator("#words")).isHidden();
        page.click("summary:has-text('Search the log')");
        page.fill("#words", "dentist");
        page.click("button:has-text('Search')");
        assertThat(page.locator("h1")).hasText("Found in the log");
        assertThat(page.locator(".entry").first()).isInViewport();
    }

    @Test
    void a_week_is_printed_without_menus_and_with_what_it_said_before(Visitor manager) {
        Page page = day(manager);
        page.click("text=The whole week");
        assertThat(page.locator("h1")).hasText("Log, Monday 22 November 2021 to Sunday 28 November 2021");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".side-nav")).isHidden();
        assertThat(page.locator(".search")).isHidden();
        assertThat(page.locator(".history del").first()).isVisible();
        assertThat(page.locator(".print-header")).isVisible();
    }

    @Test
    void an_impossible_address_is_a_page_that_cannot_be_found(Visitor manager) {
        manager.signIn("manager.pegasus").expectComplaint("404");
        for (String crooked :
                new String[] {"day=2021-02-31", "day=x", "kind=UNKNOWN", "page=-1", "about=abc", "from=99999-01-01"}) {
            manager.open("/daily/log?home=pegasus&" + crooked);
            assertThat(manager.page().locator("h1")).hasText("We cannot find that page");
        }
    }

    @Test
    void words_too_long_to_look_for_are_answered_in_words(Visitor manager) {
        Page page = manager.signIn("manager.pegasus")
                .open("/daily/log?home=pegasus&words=" + "a".repeat(201))
                .page();
        assertThat(page.locator(".error-summary")).containsText("200");
    }

    private static Page day(Visitor manager) {
        return manager.signIn("manager.pegasus")
                .open("/daily/log?home=pegasus&day=2021-11-22")
                .page();
    }
}

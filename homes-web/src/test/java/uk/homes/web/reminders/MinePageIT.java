package uk.homes.web.reminders;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class MinePageIT {

    @Test
    void who_wants_mail_says_where_to_and_what(Visitor manager) {
        manager.signIn("manager.beechtree").open("/access/account");
        Page page = manager.page();
        page.click("text=Reminders: a mail each morning");
        page.check("text=One mail each morning");
        page.click("input[value='Save']");
        assertThat(page.locator(".error-summary")).containsText("Give an address for the mail");
        assertThat(page.locator("input[value='digest']")).isChecked();
        manager.look("reminders-refused");
        page.fill("#mail", "manager@council.example");
        page.click("input[value='Save']");
        assertThat(page.locator("main")).containsText("Saved");
        assertThat(page.locator("#mail")).hasValue("manager@council.example");
        manager.look("reminders");
    }

    @Test
    void what_was_chosen_in_another_tab_is_shown_beside_it(Visitor manager) {
        Page first = manager.signIn("panel.member").open("/reminders/mine").page();
        first.click("#open");
        assertThat(first.locator("#address")).containsText("/reminders/calendar.ics?key=");
        manager.newTab();
        manager.open("/reminders/mine");
        first.fill("#mail", "first@council.example");
        first.check("text=One mail each morning");
        first.click("input[value='Save']");
        assertThat(first.locator("main")).containsText("Saved");
        Page second = manager.page();
        second.fill("#mail", "second@council.example");
        second.click("input[value='Save']");
        assertThat(second.locator(".version").first()).containsText("first@council.example");
        assertThat(second.locator("#mail")).hasValue("second@council.example");
        manager.look("reminders-both");
        second.click("input[value='Save']");
        assertThat(second.locator("main")).containsText("Saved");
        first.close();
    }

    @Test
    void a_calendar_program_reads_what_is_due_until_its_owner_closes_the_calendar(Visitor manager) {
        manager.signIn("manager.beechtree").open("/reminders/mine");
        Page page = manager.page();
        page.click("#open");
        String address = page.locator("#address").textContent();
        manager.look("reminders-calendar");
        Visitor program = manager.another();
        APIResponse feed = program.page().request().get(address);
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.headers().get("content-type")).startsWith("text/calendar");
        assertThat(feed.text()).contains("BEGIN:VEVENT", "Beech Tree").doesNotContain("Pegasus");
        page.click("#close");
        assertThat(page.locator("main")).containsText("shows nothing any more");
        assertThat(program.page().request().get(address).status()).isEqualTo(404);
    }
}

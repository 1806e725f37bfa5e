package uk.homes.web.missing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.Accounts;
import uk.homes.testing.PageTest;
import uk.homes.testing.Viewport;
import uk.homes.testing.Visitor;

@PageTest
class EpisodePageIT {

    @Test
    void a_worker_records_with_a_thumb_that_a_child_is_missing_and_follows_it_to_its_end(Visitor worker) {
        Page page = worker.signIn("worker.pegasus")
                .at(Viewport.PHONE)
                .open("/missing/list?home=pegasus")
                .page();
        assertThat(page.locator("tbody")).containsText("Kai");
        worker.look("missing-list");
        page.click("text=Record that a child is missing");
        page.fill("#words", "Amber went to the bus stop.");
        assertThat(page.locator(".saved")).containsText("on the server");
        page.reload();
        assertThat(page.locator("#words")).hasValue("Amber went to the bus stop.");
        page.click(".action-bar input.button");
        assertThat(page.locator(".error-summary")).containsText("Choose the child");
        worker.look("missing-record-refused");
        page.check("text=Amber");
        page.check("text=Away without authorisation");
        page.fill("#seenTime", "08:10");
        page.click(".action-bar input.button");
        assertThat(page.locator("h1")).containsText("Amber: Away without authorisation");
        worker.look("missing-episode-open");
        tellAndReturn(page);
        interview(page);
        close(page);
        worker.look("missing-episode-closed");
    }

    private static void tellAndReturn(Page page) {
        page.check("text=Police");
        page.fill("#name", "Call handler");
        page.fill("#reference", "EX-2311");
        page.click("#tell");
        assertThat(page.locator("[aria-labelledby=lines-title]")).containsText("Reference EX-2311");
        page.click("#comeBack");
        assertThat(page.locator(".error-summary")).containsText("Say how the child was");
        page.fill("#how", "Walked back from the stop.");
        page.fill("#condition", "Cheerful.");
        page.fill("#childWords", "I waited for nobody.");
        page.click("#comeBack");
        assertThat(page.locator(".own-words")).containsText("I waited for nobody.");
        assertThat(page.locator("main .due-list")).containsText("within 72 hours");
    }

    private static void interview(Page page) {
        page.locator("#interviewForm label")
                .filter(new Locator.FilterOptions().setHasText("Held"))
                .click();
        page.fill("#byWhom", "Ines Halloway, advocacy service");
        page.click("#interviewed");
        assertThat(page.locator(".error-summary")).containsText("Statutory guidance 2014");
        page.check("text=Yes");
        page.click("#interviewed");
        assertThat(page.locator("main .due-list")).containsText("Done in time");
        assertThat(page.locator("#interviewed")).hasCount(0);
    }

    private static void close(Page page) {
        page.fill("#differently", "Amber says where she goes.");
        page.click("#close");
        assertThat(page.locator("main .status-tag").first()).containsText("Closed");
        page.click("text=Write a correction");
        page.fill("#right", "It was the stop by the church.");
        page.fill("#reason", "Amber told us later.");
        page.click("#correct");
        assertThat(page.locator("[aria-labelledby=lines-title]")).containsText("Because: Amber told us later.");
    }

    @Test
    void a_manager_withdraws_what_was_recorded_by_mistake_and_it_stays_readable(Visitor manager) {
        Page page = manager.signIn("manager.pegasus")
                .at(Viewport.PHONE)
                .open("/missing/record?home=pegasus")
                .page();
        page.check("text=Amber");
        page.getByText("Missing", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        page.fill("#seenTime", "08:10");
        page.fill("#words", "Not in her room.");
        page.click(".action-bar input.button");
        page.click("text=Withdraw this record");
        manager.look("missing-withdraw");
        page.click("#withdraw");
        assertThat(page.locator(".error-summary")).containsText("Say why it was recorded by mistake");
        page.fill("#why", "She was in the attic.");
        page.click("#withdraw");
        assertThat(page.locator("main .status-tag").first()).hasText("Withdrawn");
        assertThat(page.locator("main .notice").last()).containsText("Dana Whitlock");
        assertThat(page.locator("[aria-labelledby=lines-title]")).containsText("She was in the attic.");
        assertThat(page.locator("[aria-labelledby=known-title]")).containsText("Not in her room.");
        assertThat(page.locator("main form")).hasCount(0);
        manager.look("missing-withdrawn");
        manager.open("/missing/list?home=pegasus");
        assertThat(page.locator("tbody")).containsText("Withdrawn");
        manager.look("missing-list-withdrawn");
    }

    @Test
    void the_independent_person_reads_it_only_on_a_visit(Visitor visitor) {
        Page page = visitor.signIn("independent.person")
                .open("/missing/list?home=pegasus")
                .page();
        assertThat(page.locator(".error-summary")).containsText("CHR 44(2)(b)");
        assertThat(page.locator("tbody")).hasCount(0);
        visitor.look("missing-list-not-on-visit");
        visitor.open("/missing/episode?home=pegasus&id=" + Accounts.recordOf("missing.episode", "pegasus"));
        assertThat(page.locator(".error-summary")).containsText("CHR 44(2)(b)");
        assertThat(page.locator("main")).not().containsText("Kai");
    }

    @Test
    void a_manager_reads_an_episode_that_was_followed_to_its_end(Visitor manager) {
        Page page = manager.signIn("manager.beechtree")
                .open("/missing/list?home=beech-tree")
                .page();
        page.locator("tbody a").first().click();
        assertThat(page.locator("main")).containsText("I wanted to see if the boat was still there.");
        manager.look("missing-episode");
        manager.open("/missing/record?home=beech-tree");
        manager.look("missing-record");
    }
}

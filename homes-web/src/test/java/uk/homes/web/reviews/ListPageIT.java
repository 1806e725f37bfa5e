package uk.homes.web.reviews;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class ListPageIT {

    @Test
    void a_draft_begun_with_wrong_dates_looks_at_another_period_or_is_put_away(Visitor manager) {
        Page page = manager.signIn("manager.beechtree").page();
        manager.open("/reviews/list?home=beech-tree&begin=PREMISES");
        page.click("#begin");
        page.waitForURL("**/reviews/premises?*");
        manager.open("/reviews/list?home=beech-tree");
        page.click("text=Change or put away the draft");
        page.fill("#to", "2021-10-31");
        page.fill("#from", "2020-01-01");
        page.click("#change");
        assertThat(page.locator(".error-summary")).containsText("CHR 46");
        page.fill("#from", "2020-12-01");
        manager.look("reviews-draft");
        page.click("#change");
        assertThat(page.locator(".lead")).containsText("Tue 1 Dec 2020");
        manager.open("/reviews/list?home=beech-tree");
        page.click("text=Change or put away the draft");
        page.click("#discard");
        assertThat(page.locator(".error-summary")).containsText("Write why it is put away");
        page.fill("#why", "The wrong year.");
        page.click("#discard");
        assertThat(page.locator("main .notice").first()).containsText("put away");
        page.click("text=Drafts that were put away");
        assertThat(page.locator("details.history")).containsText("The wrong year.");
        assertThat(page.locator("text=Change or put away the draft")).hasCount(0);
        manager.look("reviews-discarded");
        page.click("details.history a");
        assertThat(page.locator(".lead")).containsText("Put away: The wrong year.");
    }

    @Test
    void whoever_answers_for_a_home_says_when_the_last_review_before_this_system_was(Visitor individual) {
        Page page = individual.signIn("responsible.individual").page();
        individual.open("/reviews/list?home=phoenix");
        page.click("a:has-text('Completed before this system') >> nth=0");
        page.fill("#completedOn", "2021-08-02");
        page.click("#saveEarlier");
        assertThat(page.locator(".error-summary")).containsText("Write who holds the paper");
        assertThat(page.locator("#completedOn")).hasValue("2021-08-02");
        individual.look("reviews-earlier");
    }

    @Test
    void a_home_shows_when_the_next_review_is_due_and_what_is_promised(Visitor manager) {
        Page page = manager.signIn("manager.beechtree").page();
        manager.open("/reviews/list?home=beech-tree");
        assertThat(page.locator("main")).containsText("Sun 8 May 2022");
        assertThat(page.locator("main")).containsText("Ofsted has none");
        assertThat(page.locator("main")).containsText("Find a work experience place");
        manager.look("reviews-list");
        page.locator("a:has-text('It is done')").first().click();
        String action = page.url();
        manager.newTab();
        Page second = manager.page();
        second.navigate(action);
        page.fill("#words", "The garden centre takes Ellis on Saturdays.");
        manager.look("reviews-done");
        page.click("#done");
        assertThat(page.locator("main .notice").first()).containsText("it is done");
        assertThat(page.locator("main")).not().containsText("Find a work experience place");
        manager.expectComplaint("409");
        second.fill("#words", "Ellis starts at the garden centre in January.");
        second.click("#done");
        assertThat(second.locator(".version").first()).containsText("on Saturdays");
        assertThat(second.locator(".version").last()).containsText("in January");
        manager.look("reviews-both");
        page.close();
    }
}

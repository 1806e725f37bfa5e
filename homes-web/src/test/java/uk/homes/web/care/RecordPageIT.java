package uk.homes.web.care;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Viewport;
import uk.homes.testing.Visitor;

@PageTest
class RecordPageIT {

    @Test
    void a_worker_records_a_review_with_a_thumb_and_the_next_one_is_due_from_it(Visitor worker) {
        Page page = worker.signIn("worker.pegasus")
                .at(Viewport.PHONE)
                .open("/care/list?home=pegasus")
                .page();
        Locator amber = page.locator("section:has(h2:has-text('Amber'))");
        assertThat(amber).containsText("Wed 1 Dec 2021");
        worker.look("care-list-phone");
        amber.locator("tbody a:has-text('Review of the case')").click();
        assertThat(page.locator("h1")).hasText("Amber: Review of the case");
        page.fill("#words", "Amber took part and wants to stay.");
        assertThat(page.locator(".saved")).containsText("on the server");
        page.fill("#nextOn", "2022-09-01");
        page.click(".action-bar input.button");
        assertThat(page.locator(".error-summary")).containsText("Write who led or made it");
        assertThat(page.locator("#nextOn-error")).containsText("At the latest Mon 23 May 2022");
        assertThat(page.locator("#words")).hasValue("Amber took part and wants to stay.");
        worker.look("care-record-refused");
        page.fill("#ledBy", "Peter Halloran, independent reviewing officer");
        page.fill("#nextOn", "2022-05-10");
        page.click(".action-bar input.button");
        assertThat(page.locator("main .notice").first()).containsText("Recorded");
        assertThat(page.locator("section[aria-labelledby=due]")).containsText("Tue 10 May 2022");
        Locator review = page.locator("section[aria-labelledby=acts] .oversight:has-text('wants to stay')");
        worker.look("care-child");
        review.locator("a:has-text('Withdraw')").click();
        worker.look("care-withdraw");
        page.click(".action-bar input.button");
        assertThat(page.locator("#reason-error")).containsText("Write what is wrong");
        page.fill("#reason", "It was put off to next week.");
        page.click(".action-bar input.button");
        assertThat(review).containsText("It was put off to next week.");
        assertThat(review.locator("a")).hasCount(0);
        assertThat(page.locator("section[aria-labelledby=due]")).containsText("Wed 1 Dec 2021");
    }

    @Test
    void the_manager_corrects_since_when_a_child_is_looked_after_and_says_why(Visitor manager) {
        Page page = manager.signIn("manager.beechtree")
                .open("/care/list?home=beech-tree")
                .page();
        assertThat(page.locator("main tbody tr:has-text('Visit of the social worker')"))
                .containsText("Fri 26 Nov 2021");
        manager.look("care-list");
        page.click("main h2 a");
        page.click("text=Record something");
        manager.look("care-record");
        page.click("main nav.tabs a:has-text('Health assessment')");
        assertThat(page.locator("h1")).hasText("Ellis: Health assessment");
        page.goBack();
        page.goBack();
        page.click("text=Correct this day");
        page.fill("#since", "2012-02-27");
        page.fill("#source", "The order itself");
        manager.look("care-since");
        page.click(".action-bar input.button");
        assertThat(page.locator("#reason-error")).containsText("what was wrong");
        page.fill("#reason", "The day of the hearing was taken.");
        page.click(".action-bar input.button");
        assertThat(page.locator("section[aria-labelledby=since-title]")).containsText("Mon 27 Feb 2012");
        assertThat(page.locator("section[aria-labelledby=since-title]")).containsText("Mon 20 Feb 2012");
    }

    @Test
    void what_is_due_leads_to_the_form_with_child_and_kind_filled_in(Visitor manager) {
        Page page = manager.signIn("manager.beechtree")
                .open("/duties/mine?home=beech-tree")
                .page();
        page.locator("main li:has-text('Next visit of the social worker') a")
                .first()
                .click();
        assertThat(page.locator("h1")).hasText("Ellis: Visit of the social worker");
    }

    @Test
    void the_head_of_service_reads_and_records_nothing(Visitor head) {
        Page page =
                head.signIn("head.of.service").open("/care/list?home=pegasus").page();
        assertThat(page.locator("main tbody a")).hasCount(0);
        page.locator("main h2 a:has-text('Kai')").click();
        assertThat(page.locator("main")).containsText("It was the advocate who came");
        assertThat(page.locator("main a:has-text('Withdraw')")).hasCount(0);
    }
}

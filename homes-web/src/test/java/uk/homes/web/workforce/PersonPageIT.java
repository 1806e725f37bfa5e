package uk.homes.web.workforce;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class PersonPageIT {

    @Test
    void a_manager_records_supervision_training_and_probation_and_what_was_due_is_done(Visitor manager) {
        Page page = manager.signIn("manager.pegasus").open("/workforce/staff").page();
        page.click("tbody a:text-is('Sian Tolley')");
        assertThat(page.locator("h1")).hasText("Sian Tolley");
        assertThat(page.locator("[aria-labelledby=due]")).containsText("Supervise");
        String person = page.url().substring(page.url().indexOf("/workforce"));

        page.click("a:has-text('Record a supervision')");
        page.fill("#minutes", "2");
        page.click("input[value='Record it']");
        assertThat(page.locator("#minutes-error")).containsText("5 to 480 minutes");
        assertThat(page.locator("#agreed-error")).containsText("Say which next steps were agreed");
        manager.look("workforce-supervision");
        page.fill("#minutes", "60");
        page.fill("#agreed", "Reads the risk assessment of the trip by Thursday.");
        page.click("input[value='Record it']");
        assertThat(page.locator("main .notice").first()).containsText("The next one is due from its day");
        assertThat(page.locator("[aria-labelledby=supervision] tbody tr").first())
                .containsText("Tue 23 Nov 2021");
        assertThat(page.locator("[aria-labelledby=due] li:has-text('Supervise')"))
                .containsText("Tue 4 Jan 2022");

        page.click("a:has-text('Record training')");
        page.fill("#other", "Paediatric first aid");
        page.fill("#until", "2021-12-31");
        manager.look("workforce-training");
        page.click("input[value='Record it']");
        assertThat(page.locator("[aria-labelledby=training] tr:has-text('Paediatric')"))
                .containsText("Runs out soon");
        page.click("[aria-labelledby=due] li:has-text('Renew the training: Paediatric') a");
        assertThat(page.locator("#course option:checked")).hasText("Paediatric first aid");
        manager.open(person);

        page.click("a:has-text('Set the days of a probation')");
        page.fill("#end", "2021-01-01");
        page.click("input[value='Set these days']");
        assertThat(page.locator("#end-error")).containsText("after the first day at work");
        manager.look("workforce-probation");
        page.fill("#first", "2021-11-20");
        page.fill("#end", "2021-12-10");
        page.click("input[value='Set these days']");
        page.click("[aria-labelledby=due] li:has-text('Review the probation: Sian') a");
        assertThat(page.locator(".lead")).containsText("Sat 20 Nov 2021");
        page.click("label.choice:has-text('Goes on as set')");
        page.click("input[value='Record the review']");
        assertThat(page.locator("#words-error")).containsText("Say what was found and agreed");
        manager.look("workforce-review");
        page.fill("#words", "Settled in the team.");
        page.click("input[value='Record the review']");
        assertThat(page.locator("main .notice").first()).containsText("What was due is done");
        assertThat(page.locator("[aria-labelledby=probation]")).containsText("Goes on as set");
        assertThat(page.locator("[aria-labelledby=due] li:has-text('its end')")).containsText("Fri 10 Dec 2021");
        manager.look("workforce-person");
        withdrawWhatWasWrong(manager);
    }

    private static void withdrawWhatWasWrong(Visitor manager) {
        Page page = manager.page();
        page.locator("[aria-labelledby=supervision] tbody tr")
                .first()
                .locator("a:has-text('Withdraw')")
                .click();
        assertThat(page.locator("h1")).hasText("Withdraw a supervision of Sian Tolley");
        page.click("input[value='Withdraw it']");
        assertThat(page.locator("#why-error")).containsText("Say what was recorded wrongly");
        manager.look("workforce-withdraw");
        page.fill("#why", "That was Tom Askew.");
        page.click("input[value='Withdraw it']");
        assertThat(page.locator("main .notice").first()).containsText("It can still be read");
        assertThat(page.locator("[aria-labelledby=withdrawn]")).containsText("Reads the risk assessment of the trip");
        assertThat(page.locator("[aria-labelledby=withdrawn]")).containsText("That was Tom Askew.");
        assertThat(page.locator("[aria-labelledby=due] li:has-text('Supervise')"))
                .not()
                .containsText("Tue 4 Jan 2022");
        page.locator("[aria-labelledby=probation] a:has-text('Withdraw')")
                .first()
                .click();
        page.fill("#why", "Not reviewed yet.");
        page.click("input[value='Withdraw it']");
        assertThat(page.locator("[aria-labelledby=due]")).containsText("Review the probation: Sian");
        manager.look("workforce-person-withdrawn");
    }

    @Test
    void a_worker_reads_their_own_record_and_nobody_elses(Visitor worker) {
        Page page = worker.signIn("worker.pegasus").open("/workforce/staff").page();
        assertThat(page.locator("tbody a")).hasCount(1);
        page.click("a:has-text('My record')");
        assertThat(page.locator("h1")).hasText("Priya Nair");
        assertThat(page.locator("[aria-labelledby=supervision] thead")).containsText("Agreed next steps");
        assertThat(page.locator("main a:has-text('Record')")).hasCount(0);
        page.click("a:has-text('Checks before the start')");
        assertThat(page.locator("h1")).hasText("Checks of Priya Nair");
        assertThat(page.locator("main td a")).hasCount(0);
        worker.expectComplaint("404").open("/workforce/person?staff=1");
        assertThat(page.locator("h1")).hasText("We cannot find that page");
    }
}

package uk.homes.web.workforce;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.testing.Accounts;
import uk.homes.testing.Checked;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class AppointPageIT {

    @Test
    void somebody_is_checked_and_then_appointed_from_a_later_day_and_linked_to_their_sign_in(Visitor manager) {
        Accounts.holding(Role.RESIDENTIAL_WORKER, "middle-lane");
        Page page = manager.signIn(Accounts.holding(Role.REGISTERED_MANAGER, "middle-lane"))
                .open("/workforce/staff")
                .page();
        page.click("a:has-text('Appoint somebody')");
        page.click("input[value='Go on to the checks']");
        assertThat(page.locator("#name-error")).containsText("Say what they are called");
        assertThat(page.locator("#post-error")).containsText("Say which post they hold");
        page.fill("#name", "Corin Ashby");
        page.click("label.choice:has-text('Waking night worker')");
        manager.look("workforce-candidate");
        page.click("input[value='Go on to the checks']");
        assertThat(page.locator("h1")).hasText("Checks of Corin Ashby");
        assertThat(page.locator(".lead")).containsText("7 checks are missing");

        page.click("tr:has-text('DBS certificate') a");
        assertThat(page.locator("h1")).containsText("DBS certificate");
        page.click("label.choice:has-text('Complete')");
        page.click("input[value='Record it']");
        assertThat(page.locator("#certificate-error")).containsText("Choose the level");
        assertThat(page.locator("#reference-error")).containsText("Give the number");
        manager.look("workforce-check");
        page.click("label.choice:has-text('Enhanced')");
        page.fill("#reference", "001711112222");
        page.click("input[value='Record it']");
        assertThat(page.locator("main .notice").first()).containsText("Recorded: DBS certificate");
        assertThat(page.locator("tr:has-text('DBS certificate')")).containsText("number 001711112222");
        manager.look("workforce-checks");

        String checks = page.url();
        manager.open(checks.substring(checks.indexOf("/workforce")).replace("checks", "appoint"));
        assertThat(page.locator("main .notice").first()).containsText("Second written reference");
        assertThat(page.locator("main .notice").first()).containsText("Regulation 32 and Schedule 2");
        assertThat(page.locator("input[value='Appoint']")).hasCount(0);
        manager.look("workforce-appoint-missing");

        Checked.allOf("Corin Ashby");
        page.click("a:has-text('To the checks')");
        page.click("a:has-text('Appoint')");
        assertThat(page.locator("h1")).hasText("Appoint Corin Ashby at Middle Lane");
        page.fill("#from", "2021-10-01");
        page.click("input[value='Appoint']");
        assertThat(page.locator("#from-error")).containsText("The checks were complete only on");
        page.fill("#from", "2022-05-02");
        page.selectOption("#personId", page.locator("#personId option").last().getAttribute("value"));
        manager.look("workforce-appoint");
        page.click("input[value='Appoint']");
        assertThat(page.locator("main .notice").first()).containsText("Corin Ashby is appointed");
        assertThat(page.locator("[aria-labelledby=coming]")).containsText("Waking night worker, starts 2 May 2022");
        manager.look("workforce-staff-coming");
    }

    @Test
    void who_is_not_to_be_appointed_is_no_candidate_any_more(Visitor manager) {
        Page page = manager.signIn(Accounts.holding(Role.REGISTERED_MANAGER, "middle-lane"))
                .open("/workforce/candidate")
                .page();
        page.fill("#name", "Mabel Sowerby");
        page.locator("#post").check();
        page.click("input[value='Go on to the checks']");
        page.click("input[value='End it without an appointment']");
        assertThat(page.locator("#words-error")).containsText("Say why they are not appointed");
        page.fill("#words", "Took another post.");
        page.click("input[value='End it without an appointment']");
        assertThat(page.locator("main .notice").first()).containsText("Mabel Sowerby is not appointed");
        Locator wanted = page.locator("[aria-labelledby=wanted] li:has-text('Mabel Sowerby')");
        assertThat(wanted).hasCount(0);
    }

    @Test
    void a_worker_appoints_nobody_and_sees_nobodys_checks(Visitor worker) {
        Page page = worker.signIn("worker.pegasus").open("/workforce/staff").page();
        assertThat(page.locator("main a:has-text('Appoint somebody')")).hasCount(0);
        assertThat(page.locator("main a:has-text('Leaves')")).hasCount(0);
        assertThat(page.locator("main a:has-text('Checks')")).hasCount(0);
        worker.expectComplaint("403").open("/workforce/appoint");
        assertThat(page.locator("h1")).hasText("This is not open to you");
    }
}

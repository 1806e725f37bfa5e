package uk.homes.web.workforce;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.testing.Accounts;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class AppointPageIT {

    @Test
    void somebody_is_appointed_from_a_later_day_and_linked_to_their_sign_in(Visitor manager) {
        Accounts.holding(Role.RESIDENTIAL_WORKER, "middle-lane");
        Page page = manager.signIn(Accounts.holding(Role.REGISTERED_MANAGER, "middle-lane"))
                .open("/workforce/staff")
                .page();
        page.click("a:has-text('Appoint somebody')");
        page.click("input[value='Appoint']");
        assertThat(page.locator("#name-error")).containsText("Say what they are called");
        assertThat(page.locator("#post-error")).containsText("Say which post they hold");
        page.fill("#name", "Corin Ashby");
        page.click("label.choice:has-text('Waking night worker')");
        page.fill("#from", "2022-05-02");
        page.selectOption("#personId", page.locator("#personId option").last().getAttribute("value"));
        manager.look("workforce-appoint");
        page.click("input[value='Appoint']");
        assertThat(page.locator("main .notice").first()).containsText("Corin Ashby is appointed");
        assertThat(page.locator("[aria-labelledby=coming]")).containsText("Waking night worker, starts 2 May 2022");
        manager.look("workforce-staff-coming");
    }

    @Test
    void a_worker_appoints_nobody(Visitor worker) {
        Page page = worker.signIn("worker.pegasus").open("/workforce/staff").page();
        assertThat(page.locator("main a:has-text('Appoint somebody')")).hasCount(0);
        assertThat(page.locator("main a:has-text('Leaves')")).hasCount(0);
        worker.expectComplaint("403").open("/workforce/appoint");
        assertThat(page.locator("h1")).hasText("This is not open to you");
    }
}

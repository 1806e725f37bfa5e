package uk.homes.web.workforce;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.testing.Accounts;
import uk.homes.testing.PageTest;
import uk.homes.testing.Viewport;
import uk.homes.testing.Visitor;

@PageTest
class RotaPageIT {

    @Test
    void a_worker_reads_the_week_and_changes_nothing(Visitor worker) {
        Page page = worker.signIn("worker.pegasus").open("/daily/today").page();
        page.click("main a:has-text('The rota of the week')");
        assertThat(page.locator("h1")).hasText("Rota of Pegasus");
        assertThat(page.locator(".rota-day")).hasCount(7);
        assertThat(page.locator(".rota-day:has-text('Tuesday 23 November')")).containsText("07:30 to 15:00 Priya Nair");
        assertThat(page.locator("main a:has-text('Plan a shift')")).hasCount(0);
        assertThat(page.locator("main input[type=submit]")).hasCount(0);
    }

    @Test
    void a_deputy_plans_a_shift_and_takes_it_off_again_with_one_thumb(Visitor deputy) {
        Page page = deputy.signIn(Accounts.holding(Role.DEPUTY_MANAGER, "pegasus"))
                .at(Viewport.PHONE)
                .open("/workforce/rota?home=pegasus&week=2022-01-05")
                .page();
        Locator monday = page.locator(".rota-day").first();
        assertThat(monday).containsText("Nobody is planned");
        monday.locator("a:has-text('Plan a shift')").click();
        page.selectOption(
                "#staffId",
                page.locator("#staffId option:has-text('Karen Ormsby')").getAttribute("value"));
        page.fill("#from", "22:00");
        page.fill("#to", "08:00");
        page.click("label.choice:has-text('They lead this shift')");
        page.click("input[value='Plan this shift']");
        assertThat(monday).containsText("22:00 to 08:00 Karen Ormsby");
        assertThat(monday).containsText("Leads the shift");
        monday.locator("input[value='Take off']").click();
        assertThat(page.locator("main .notice").first()).containsText("taken off the rota");
        assertThat(monday).containsText("Nobody is planned");
    }

    @Test
    void a_day_that_went_as_planned_is_recorded_at_once(Visitor manager) {
        Page page = manager.signIn("manager.pegasus")
                .open("/workforce/rota?home=pegasus&week=2021-11-15")
                .page();
        Locator day = page.locator(".rota-day:has-text('Wednesday 17 November')");
        assertThat(day).containsText("Not recorded yet");
        assertThat(day.locator("input[value='Take off']")).hasCount(0);
        day.locator("input[value='All came as planned']").click();
        assertThat(page.locator("main .notice").first()).containsText("6 shifts are recorded as worked");
        assertThat(day).not().containsText("Not recorded yet");
        assertThat(day).containsText("Worked as planned");
        manager.look("workforce-rota");
    }

    @Test
    void a_week_is_planned_as_the_week_before_and_nobody_twice(Visitor manager) {
        Page page = manager.signIn(Accounts.holding(Role.REGISTERED_MANAGER, "beech-tree"))
                .open("/workforce/rota?home=beech-tree&week=2021-12-06")
                .page();
        page.click("input[value='Plan as the week before']");
        assertThat(page.locator("main .notice").first()).containsText("shifts are planned as in the week before");
        assertThat(page.locator(".rota-day").first()).containsText("07:30 to 15:00 Joseph Tindall");
        page.click("input[value='Plan as the week before']");
        assertThat(page.locator("main .notice").first()).containsText("Nothing was added");
    }

    @Test
    void a_week_that_is_no_week_is_not_found(Visitor manager) {
        manager.signIn("manager.pegasus").expectComplaint("404").open("/workforce/rota?week=2021-13-45");
        assertThat(manager.page().locator("h1")).hasText("We cannot find that page");
    }
}

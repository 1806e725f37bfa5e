package uk.homes.web.workforce;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.Checked;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class PlanPageIT {

    @Test
    void the_hours_planned_lately_are_offered_and_nobody_works_two_shifts_at_once(Visitor manager) {
        Page page = manager.signIn("manager.beechtree")
                .open("/workforce/plan?home=beech-tree&on=2021-11-29")
                .page();
        assertThat(page.locator(".lead")).containsText("07:30 to 15:00 Joseph Tindall");
        page.click("input[value='Plan this shift']");
        assertThat(page.locator(".error-summary")).containsText("Say when the shift starts");
        page.selectOption(
                "#staffId",
                page.locator("#staffId option:has-text('Joseph Tindall')").getAttribute("value"));
        page.click("label.choice:has-text('14:30 to 22:30')");
        page.click("input[value='Plan this shift']");
        assertThat(page.locator("#staffId-error")).containsText("This person is on another shift at that time");
        manager.look("workforce-plan");
        Checked.dbsNoLonger("Kofi Ransome");
        page.selectOption(
                "#staffId",
                page.locator("#staffId option:has-text('Kofi Ransome')").getAttribute("value"));
        page.click("input[value='Plan this shift']");
        assertThat(page.locator("#staffId-error"))
                .containsText("The DBS certificate is missing or not accepted (CHR 32, Schedule 2)");
        page.selectOption(
                "#staffId",
                page.locator("#staffId option:has-text('Jill Stannard')").getAttribute("value"));
        page.click("input[value='Plan this shift']");
        page.waitForURL("**/workforce/rota?*");
        assertThat(page.locator(".rota-day:has-text('Monday 29 November')")).containsText("Jill Stannard");
    }
}

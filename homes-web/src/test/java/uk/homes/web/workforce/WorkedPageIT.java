package uk.homes.web.workforce;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class WorkedPageIT {

    @Test
    void who_did_not_come_is_recorded_with_a_reason_beside_what_was_planned(Visitor manager) {
        Page page = manager.signIn("manager.pegasus")
                .open("/workforce/rota?home=pegasus&week=2021-11-15")
                .page();
        Locator shift = page.locator(".rota-day:has-text('Thursday 18 November') .shift-line")
                .first();
        shift.locator("a:has-text('Record')").click();
        page.click("label.choice:has-text('Did not come')");
        page.click("input[value='Record it']");
        assertThat(page.locator("#words-error")).containsText("Say why they did not come");
        page.fill("#words", "Ill. Gwen Tarrant stepped in.");
        manager.look("workforce-worked");
        page.click("input[value='Record it']");
        assertThat(shift).containsText("Did not come");
        assertThat(shift).containsText("Gwen Tarrant stepped in");

        Locator late = page.locator(".rota-day:has-text('Thursday 18 November') .shift-line")
                .nth(2);
        late.locator("a:has-text('Record')").click();
        page.fill("#to", "23:10");
        page.click("input[value='Record it']");
        assertThat(late).containsText("Worked 14:30 to 23:10");
    }
}

package uk.homes.web.governance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class DecisionsPageIT {

    @Test
    void a_decision_is_written_down_with_the_reference_under_which_it_is_found(Visitor head) {
        head.open("/governance/decisions").signInHere("head.of.service");
        Page page = head.page();
        assertThat(page.locator(".recent li").last()).containsText("17 February 2020");
        head.look("decisions");
        page.fill("[id='meeting']", "Transformation Board");
        page.selectOption("[id='on-month']", "11");
        page.fill("[id='on-year']", "2021");
        page.fill("[id='what']", "The highlight report is noted.");
        page.click("text=Keep this decision");
        assertThat(page.locator(".error-summary")).containsText("Give the reference");
        page.fill("[id='reference']", "Minute 12");
        page.click("text=Keep this decision");
        assertThat(page.locator(".recent")).containsText("Transformation Board, November 2021");
    }
}

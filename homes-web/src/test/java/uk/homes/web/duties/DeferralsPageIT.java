package uk.homes.web.duties;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

/** A later date: asked for by one person, decided by another. */
@PageTest
class DeferralsPageIT {

    @Test
    void a_manager_asks_and_the_head_of_service_decides(Visitor manager) {
        manager.open("/duties/deferrals").signInHere("manager.pegasus");
        Page page = manager.page();
        assertThat(page.locator("section[aria-labelledby=waiting]")).containsText("Karen Ormsby");
        manager.look("duties-deferrals");
        page.locator("section[aria-labelledby=may] li:has-text('Sian Tolley') a")
                .click();
        page.waitForURL("**/duties/defer?*");
        assertThat(page.locator(".rule").first()).containsText("Regulation 32(6)");
        page.click("input[id$=ask]");
        assertThat(page.locator(".error-summary")).containsText("Say why");
        page.locator("#until").fill("2023-12-31");
        page.locator("#reason").fill("Half-time since September.");
        manager.look("duties-defer");
        page.click("input[id$=ask]");
        page.waitForURL("**/duties/deferrals*");
        assertThat(page.locator("section[aria-labelledby=waiting]")).containsText("Half-time since September.");
        decide(manager.another());
    }

    private static void decide(Visitor head) {
        head.open("/duties/deferrals").signInHere("head.of.service");
        Page page = head.page();
        page.locator("section[aria-labelledby=waiting] li:has-text('Sian Tolley') a")
                .click();
        page.waitForURL("**/duties/decide?*");
        head.look("duties-decide");
        page.click("input[id$=refuse]");
        assertThat(page.locator(".error-summary")).containsText("Say why you refuse");
        page.click("input[id$=approve]");
        page.waitForURL("**/duties/deferrals*");
        assertThat(page.locator("section[aria-labelledby=decided] li:has-text('Sian Tolley')"))
                .containsText("Sun 31 Dec 2023");
    }
}

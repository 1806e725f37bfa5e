package uk.homes.web.workforce;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class AchievementPageIT {

    @Test
    void recording_the_diploma_ends_what_was_due(Visitor manager) {
        manager.open("/duties/mine?by=STAFF&all=1").signInHere("manager.pegasus");
        Page page = manager.page();
        page.locator(".due-list li:has-text('Complete the Level 3 diploma: Nathan Brisk') a")
                .click();
        page.waitForURL("**/workforce/achievement?*");
        page.locator("#words").fill("Certificate 4711 seen.");
        manager.look("workforce-achievement");
        page.click("input[id$=save]");
        page.waitForURL("**/duties/mine*");
        assertThat(page.locator("body")).containsText("Recorded. What was due is done");
        manager.open("/duties/mine?by=STAFF&all=1");
        assertThat(page.locator(".due-list li:has-text('Complete the Level 3 diploma: Nathan Brisk')"))
                .hasCount(0);
    }
}

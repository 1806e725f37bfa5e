package uk.homes.web.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class FirstPageIT {

    @Test
    void without_the_link_from_the_log_nobody_becomes_the_administrator(Visitor stranger) {
        stranger.open("/access/first?link=guessed");
        stranger.look("first-administrator");
        stranger.page().locator("input[id$=name]").first().fill("Somebody");
        stranger.page().locator("input[id$=signInName]").fill("some.body");
        stranger.page().locator("input[id$=password]").fill("a password of some length");
        stranger.page().click("input[id$=make]");
        assertThat(stranger.page().locator(".error-summary")).containsText("This link has been used or is too old");
    }
}

package uk.homes.web.statements;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class HomePageIT {

    @Test
    void a_home_shows_what_holds_every_version_and_what_ofsted_has_not(Visitor head) {
        head.signIn("head.of.service").open("/statements/home?home=pegasus");
        assertThat(head.page().locator("main")).containsText("Ofsted has no copy of statement of purpose, version 3");
        assertThat(head.page().locator("main .notice")).containsText("6 days left");
        assertThat(head.page().locator("table").first()).containsText("Mon 1 Nov 2021");
        assertThat(head.page().locator("main")).containsText("Explained to 1 of 2 children");
        head.look("statements-home");
    }

    @Test
    void a_panel_member_finds_the_statements_of_purpose_alone(Visitor panel) {
        panel.signIn("panel.member").open("/statements/home?home=pegasus");
        assertThat(panel.page().locator("main h2")).hasText(new String[] {"Statement of purpose"});
        assertThat(panel.page().locator("table")).not().containsText("Dana Whitlock");
        panel.look("statements-home-public");
    }
}

package uk.homes.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class SignInPageIT {

    @Test
    void the_page_can_be_used_at_every_width(Visitor visitor) {
        visitor.open("/sign-in").look("sign-in");
    }

    @Test
    void a_wrong_password_is_said_and_the_name_stays(Visitor visitor) {
        visitor.open("/sign-in");
        visitor.page().fill("#name", "worker.pegasus");
        visitor.page().fill("#password", "not the password");
        visitor.page().click("#enter");
        assertThat(visitor.page().locator(".error-summary")).containsText("do not go together");
        assertThat(visitor.page().locator("#name")).hasValue("worker.pegasus");
        visitor.look("sign-in-refused");
    }

    @Test
    void choosing_a_name_fills_it_in_and_one_lands_where_one_wanted_to_go(Visitor visitor) {
        visitor.open("/access/account");
        visitor.page().click("text=worker.pegasus");
        assertThat(visitor.page().locator("#name")).hasValue("worker.pegasus");
        visitor.page().fill("#password", Visitor.PASSWORD);
        visitor.page().press("#password", "Enter");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/access/account$"));
        visitor.look("account");
    }

    @Test
    void signing_out_everywhere_ends_the_other_device_too(Visitor tablet) {
        tablet.signIn("panel.member").open("/access/account");
        Visitor phone = tablet.another();
        phone.signIn("panel.member").open("/access/account");
        phone.page().click("button[name=everywhere]");
        assertThat(phone.page().locator("h1")).hasText("Sign in");
        tablet.open("/access/account");
        assertThat(tablet.page().locator("h1")).hasText("Sign in");
    }

    @Test
    void a_page_that_is_not_there_says_so_and_shows_the_way_on(Visitor visitor) {
        visitor.expectComplaint("404").signIn("auditor").open("/no/such/page");
        assertThat(visitor.page().locator("h1")).hasText("We cannot find that page");
        visitor.look("not-found");
    }

    @Test
    void a_page_that_is_not_theirs_is_refused_in_words(Visitor visitor) {
        visitor.expectComplaint("403").signIn("panel.member").open("/access/people");
        assertThat(visitor.page().locator("h1")).hasText("This is not open to you");
        visitor.look("not-open");
    }
}

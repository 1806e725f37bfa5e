package uk.homes.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.homes.testing.CouncilDirectory;
import uk.homes.testing.CouncilServer;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

/** Signing in with the council's account, in a browser, with the council's sign-in on another site. */
@PageTest
class CouncilSignInPageIT {

    private CouncilDirectory directory;
    private String login;

    @BeforeEach
    void somebody_sits_at_the_councils_keyboard() {
        directory = CouncilServer.directory();
        login = "pat.auditor." + Long.toString(System.nanoTime(), 36) + "@council.test";
        directory.seats(login);
    }

    @Test
    void one_button_leads_there_and_back_to_the_first_page_and_out_again(Visitor visitor) {
        CouncilServer.knows(login, "Pat Auditor", false);
        Page page = visitor.page();
        page.navigate(CouncilServer.url() + "/");
        visitor.look("sign-in-council");
        assertThat(page.locator("input[type=password]")).hasCount(0);

        page.click("text=Sign in with the council’s account");
        assertThat(page).hasURL(CouncilServer.url() + "/audit/trail");
        assertThat(page.locator(".person summary")).containsText("Pat Auditor");

        page.click(".person summary");
        page.click("text=Sign out");
        assertThat(page.locator("main")).containsText("still signed in on this device");
        visitor.look("signed-out-council");
        page.click("text=Sign out of the council’s account too");
        assertThat(page).hasURL(CouncilServer.url() + "/sign-in");
        org.assertj.core.api.Assertions.assertThat(directory.signedOut()).isPositive();
    }

    @Test
    void whom_only_the_council_knows_reads_what_to_do(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(CouncilServer.url() + "/sign-in");
        page.click("text=Sign in with the council’s account");
        assertThat(page.locator("[role=alert]")).containsText("The administrator can add you");
        visitor.look("sign-in-not-known");
    }

    @Test
    void an_administrator_adds_somebody_without_a_password(Visitor administrator) {
        administrator.signIn("administrator").open("/access/add");
        Page page = administrator.page();
        page.fill("[id='name']", "Robin Council");
        page.fill("[id='postTitle']", "Team manager");
        page.fill("[id='councilLogin']", login);
        page.click("text=Add this person");
        assertThat(page.locator("h1")).hasText("Robin Council");
        assertThat(page.locator("[id='councilLogin']")).hasValue(login);

        Visitor robin = administrator.another();
        robin.page().navigate(CouncilServer.url() + "/access/account");
        robin.page().click("text=Sign in with the council’s account");
        assertThat(robin.page()).hasURL(Pattern.compile(".*/access/account$"));

        page.fill("[id='councilLogin']", "robin." + login);
        page.click("text=Keep this name");
        assertThat(page.locator("main")).containsText("is kept");
        assertThat(page.locator("[id='councilLogin']")).hasValue("robin." + login);
        page.click("text=Close their access now");
        robin.page().reload();
        assertThat(robin.page().locator("h1")).hasText("Sign in");
    }

    @Test
    void who_was_signed_out_while_writing_comes_back_to_their_words(Visitor administrator) {
        administrator.signIn("administrator");
        CouncilServer.knowsAlso("administrator", login);
        Page page = administrator.page();
        page.navigate(CouncilServer.url() + "/access/add");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.fill("[id='postTitle']", "Words that must not be lost");
        assertThat(page.locator(".saved")).containsText("on the server");
        administrator.forgetSession();
        administrator.expectComplaint("401");
        page.fill("[id='name']", "Sam Later");
        page.click("dialog >> text=Sign in with the council’s account");
        assertThat(page).hasURL(CouncilServer.url() + "/access/add");
        assertThat(page.locator("[id='postTitle']")).hasValue("Words that must not be lost");
        assertThat(page.locator("[id='name']")).hasValue("Sam Later");
    }
}

package uk.homes.web.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.Machine;
import uk.homes.testing.PageTest;
import uk.homes.testing.Sql;
import uk.homes.testing.Visitor;

@PageTest
class FirstPageIT {

    @Test
    void without_a_link_that_works_there_is_no_form_but_the_way_to_sign_in(Visitor stranger) {
        Page page = stranger.open("/access/first?link=guessed").page();
        stranger.look("first-administrator");
        assertThat(page.locator("main")).containsText("This link has been used, or it is not valid.");
        assertThat(page.locator("main form")).hasCount(0);
        page.click("main a.button");
        assertThat(page.locator("h1")).hasText("Sign in");
    }

    @Test
    void the_page_answers_no_link_and_a_link_that_is_not_used_in_the_same_words() {
        String unused = Long.toString(System.nanoTime(), 36);
        Sql.asOwner("insert into access.one_time_link (token_hash, expires_at) values (sha256('" + unused
                + "'), now() + interval '1 day')");
        String guessed = answer("?link=guessed");
        assertEquals(guessed, answer("?link=" + unused));
        assertEquals(guessed, answer(""));
    }

    private static String answer(String link) {
        String page = new Machine().get("/access/first" + link).body();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }
}

package uk.homes.web.statements;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.testing.Accounts;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class EditPageIT {

    private static final String SAVE = "text=Save and stay";

    @Test
    void two_people_who_write_one_heading_see_both_texts_and_the_second_joins_them(Visitor manager) {
        Page page = manager.signIn("manager.beechtree").page();
        manager.open("/statements/home?home=beech-tree");
        page.click("#beginGuide");
        assertThat(page.locator("main h2").first()).hasText("What you can expect");
        page.fill("#text", "You have your own room. You have your own key.");
        page.click(SAVE);
        assertThat(page.locator("main .notice").first()).containsText("Saved: What you can expect");
        manager.look("statements-edit");

        Visitor other = manager.another().signIn(Accounts.holding(Role.REGISTERED_MANAGER, "beech-tree"));
        other.open(page.url().replaceFirst("^https?://[^/]+", ""));
        other.page().fill("#text", "You have your own room. You have a lamp.");
        page.reload();
        assertThat(page.locator("main .notice")).hasCount(0);
        page.fill("#text", "You have your own room. You have two keys.");
        page.click(SAVE);
        assertThat(page.locator("main .notice").first()).containsText("Saved");
        other.page().click(SAVE);
        assertThat(other.page().locator(".version mark").first()).containsText("two keys");
        other.look("statements-edit-conflict");
        other.page().click(".action-bar input.button");
        assertThat(other.page().locator("#text"))
                .hasValue("You have your own room. You have two keys.\n\nYou have your own room. You have a lamp.");
        other.page().click(SAVE);
        assertThat(other.page().locator("main .notice").first()).containsText("Saved");
        assertThat(other.page().locator("#text")).hasValue(Pattern.compile("two keys[\\s\\S]*a lamp"));
    }
}

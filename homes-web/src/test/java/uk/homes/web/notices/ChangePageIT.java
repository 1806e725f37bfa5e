package uk.homes.web.notices;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class ChangePageIT {

    @Test
    void whoever_comes_from_what_has_changed_finds_it_chosen(Visitor manager) {
        Page page = manager.signIn("manager.beechtree")
                .open("/notices/change?home=beech-tree&change=SOMEBODY_CEASES")
                .page();
        assertThat(page.locator("input[name=kind][value=SOMEBODY_CEASES]")).isChecked();
    }

    @Test
    void a_change_whose_rule_is_not_confirmed_says_so(Visitor manager) {
        Page page = manager.signIn("manager.beechtree")
                .open("/notices/change?home=beech-tree")
                .page();
        page.check("text=Another change");
        page.fill("#matter", "A porch is built.");
        page.fill("#actions", "The back door is used.");
        manager.look("change");
        page.click(".action-bar input.button");
        assertThat(page.locator("main")).containsText("Rule not confirmed");
        assertThat(page.locator("main")).containsText("Prepared, nobody told");
        page.click("text=This notice was prepared by mistake");
        manager.look("notice-withdraw");
        page.click("#withdraw");
        assertThat(page.locator(".error-summary")).containsText("Write why it is withdrawn");
        page.fill("#withdrawWhy", "The porch is not built.");
        page.click("#withdraw");
        assertThat(page.locator(".status-tag").first()).hasText("Withdrawn");
        assertThat(page.locator("main")).containsText("withdrew the notice. The porch is not built.");
        assertThat(page.locator("#tellButton")).hasCount(0);
    }
}

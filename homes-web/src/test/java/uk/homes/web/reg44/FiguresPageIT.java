package uk.homes.web.reg44;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class FiguresPageIT {

    @Test
    void a_member_of_the_panel_reads_what_became_of_the_visits_and_sees_no_child(Visitor member) {
        Page page = member.signIn("panel.member").open("/reg44/figures").page();
        assertThat(page.locator("h1")).hasText("Reg 44 visits in figures");
        assertThat(page.locator("table").first()).containsText("Missed");
        assertThat(page.locator("table").first()).containsText("Held");
        assertThat(page.locator(".figures")).containsText("months missed");
        assertThat(page.locator("main")).not().containsText("PE-0");
        member.look("reg44-figures");
        page.click("text=The year before");
        page.waitForURL("**/reg44/figures?year=2020");
        assertThat(page.locator("table").first()).containsText("Held");
    }
}

package uk.homes.web.notices;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class MovesPageIT {

    @Test
    void children_whom_the_authority_of_the_area_placed_need_no_notice_and_the_page_says_why(Visitor manager) {
        Page page = manager.signIn("manager.pegasus")
                .open("/notices/moves?home=pegasus")
                .page();
        assertThat(page.locator("tbody tr")).hasCount(6);
        assertThat(page.locator("tbody tr").first()).containsText("Amber came");
        assertThat(page.locator("tbody tr").first())
                .containsText("Not required, because Rotherham placed the child and the home lies in its own area");
        manager.look("moves");
    }
}

package uk.homes.web.duties;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class HomesPageIT {

    @Test
    void the_head_of_service_sees_the_homes_side_by_side(Visitor head) {
        head.open("/duties/homes").signInHere("head.of.service");
        var pegasus = head.page().locator("tr:has-text('Pegasus')");
        assertThat(pegasus).containsText("late");
        assertThat(pegasus).containsText("a year ago");
        assertThat(pegasus).containsText("on average");
        head.look("duties-homes");
        String oldest = pegasus.locator("td[data-label='Oldest']").innerText();
        head.open("/duties/mine?home=pegasus");
        assertThat(head.page().locator("main .due-list .status-tag").first()).hasText(oldest + " late");
    }

    @Test
    void a_page_beyond_the_last_home_is_not_found(Visitor head) {
        head.open("/duties/homes").signInHere("head.of.service");
        for (String beyond : new String[] {"1", "-1", "999999999"}) {
            head.expectComplaint("404").open("/duties/homes?page=" + beyond);
        }
    }

    @Test
    void a_manager_is_refused(Visitor manager) {
        manager.expectComplaint("403").open("/duties/homes").signInHere("manager.pegasus");
        assertThat(manager.page().locator("h1")).hasText("This is not open to you");
    }
}

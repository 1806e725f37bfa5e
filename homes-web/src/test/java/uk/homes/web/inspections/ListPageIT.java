package uk.homes.web.inspections;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class ListPageIT {

    @Test
    void a_panel_member_finds_in_the_menu_what_inspectors_judged_and_reads_one_of_them(Visitor panel) {
        panel.open("/regulation/board").signInHere("panel.member");
        panel.page().locator("nav a[href*='/inspections/list']").first().click();
        assertThat(panel.page().locator("h1")).hasText("Inspections");
        Locator pegasus =
                panel.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText("25 May 2021"));
        assertThat(pegasus).containsText("Requires improvement to be good");
        panel.look("inspections-list");
        pegasus.locator("th a").click();
        assertThat(panel.page().locator("h1")).hasText("Pegasus, inspected Tue 25 May 2021");
    }
}

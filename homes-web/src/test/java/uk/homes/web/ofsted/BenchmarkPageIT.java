package uk.homes.web.ofsted;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class BenchmarkPageIT {

    @Test
    void a_councillor_sees_the_councils_homes_beside_the_regions_and_englands(Visitor panel) {
        panel.open("/ofsted/benchmark?year=2020").signInHere("panel.member");
        assertThat(panel.page().locator("section[aria-labelledby=groups] .shares > svg"))
                .hasCount(5);
        Locator england = row(panel, "groups", "All homes, England");
        assertThat(england.locator("td").first()).hasText("2230");
        assertThat(row(panel, "groups", "Council-run, Yorkshire and The Humber"))
                .isVisible();
        assertThat(row(panel, "own", "Liberty House")).containsText("Outstanding");
        assertThat(row(panel, "own", "Liberty House")).containsText("Active");
        panel.look("benchmark");
    }

    @Test
    void homes_of_one_size_are_compared_with_homes_of_that_size(Visitor manager) {
        manager.open("/ofsted/benchmark?year=2020").signInHere("manager.pegasus");
        manager.page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("3 or 4 places"))
                .click();
        assertThat(manager.page().locator("#groups")).hasText("3 or 4 places, 31 March 2020");
        assertThat(row(manager, "groups", "All homes, England").locator("td").first())
                .not()
                .hasText("2230");
    }

    @Test
    void a_group_s_judgements_are_drawn_for_every_year_that_a_file_came(Visitor panel) {
        panel.open("/ofsted/benchmark?year=2020").signInHere("panel.member");
        Locator drawn = panel.page().locator(".shares.years");
        panel.page()
                .locator("section[aria-labelledby=by-year] .tabs a")
                .filter(new Locator.FilterOptions().setHasText("All homes, England"))
                .click();
        int years =
                panel.page().locator("table[aria-labelledby=by-year] tbody tr").count();
        assertThat(drawn.locator("> svg")).hasCount(years);
        assertThat(drawn.locator("p").first()).hasText("2020");
        assertThat(drawn.locator("> svg").first()).hasAttribute("aria-label", Pattern.compile("^2020: .*Good \\d+ %"));
        panel.look("benchmark-years");
    }

    private static Locator row(Visitor visitor, String table, String text) {
        return visitor.page()
                .locator("table[aria-labelledby=" + table + "] tbody tr")
                .filter(new Locator.FilterOptions().setHasText(text));
    }
}

package uk.homes.web.governance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class MoneyPageIT {

    @Test
    void a_line_of_money_is_agreed_for_later_and_the_one_that_counts_stays_in_sight(Visitor head) {
        head.open("/programme/board?on=2021-11-23").signInHere("head.of.service");
        Page page = head.page();
        page.click("text=Money, line by line");
        assertThat(line(page, "£3.258m a year")).containsText("Counts");
        page.selectOption("#kind", "ANNUAL_COST");
        page.fill("#figure", "about three million");
        page.click("text=Keep this line");
        assertThat(page.locator(".error-summary")).containsText("Give an amount in whole pounds");
        assertThat(page.locator(".error-summary")).containsText("Say where it was decided");
        assertThat(page.locator("#figure")).hasValue("about three million");
        page.fill("#figure", "£3,400,000");
        page.fill("#validFrom", "2022-04-01");
        page.fill("#source", "Cabinet, 22 November 2021, item 9");
        head.look("money");
        page.click("text=Keep this line");
        assertThat(line(page, "£3.4m a year")).containsText("Counts later");
        assertThat(line(page, "£3.4m a year")).containsText("Cabinet, 22 November 2021, item 9");
        assertThat(line(page, "£3.258m a year")).containsText("Counts");
        head.open("/programme/board");
        assertThat(page.locator("#money ~ .facts")).containsText("£3.258m a year");
    }

    @Test
    void a_panel_member_reads_the_lines_and_cannot_agree_one(Visitor panel) {
        panel.open("/governance/money").signInHere("panel.member");
        assertThat(line(panel.page(), "£262k")).containsText("Setting up, once");
        assertThat(panel.page().locator("text=Keep this line")).hasCount(0);
    }

    private static Locator line(Page page, String amount) {
        return page.locator("tbody tr:has(td:text-is('" + amount + "'))");
    }
}

package uk.homes.web.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class ReprofilePageIT {

    @Test
    void a_date_moves_with_a_reason_and_the_one_before_stays_in_sight(Visitor head) {
        choose(head, "Complex needs home");
        Page page = head.page();
        newDate(page, "FINANCIAL_YEAR", "2024/25");
        page.fill("[id='decision']", "Project group, 22 November 2021, item 4");
        page.selectOption("[id='approver']", "Head of Children in Care");
        page.click("text=Re-profile this date");
        assertThat(page.locator(".error-summary")).containsText("Say why the date moves");
        assertThat(page.locator("[id='decision']")).hasValue("Project group, 22 November 2021, item 4");
        head.look("reprofile-refused");

        page.fill("[id='reason']", "No house with four beds has come up for sale.");
        page.click("text=Re-profile this date");
        assertThat(page.locator(".notice")).containsText("2024/25");
        assertThat(page.locator("[aria-labelledby=dates] li").first()).containsText("2024/25, 12 months later");
        assertThat(page.locator("[aria-labelledby=dates] li").last()).containsText("2023/24");
        head.open("/programme/board");
        assertThat(page.locator("table.programme tr:has(th a:text-is('Complex needs home'))"))
                .containsText("12 months later");
    }

    @Test
    void who_sends_a_second_form_sees_that_the_date_has_moved_and_keeps_the_words_typed(Visitor head) {
        choose(head, "Transitions home");
        String address = head.page().url();
        Visitor other = head.another();
        choose(other, "Transitions home");
        move(other.page(), "2023", "The first reason.");
        assertThat(other.page().locator(".notice")).containsText("October 2023");

        move(head.page(), "2024", "My own reason.");
        assertThat(head.page().locator(".notice")).containsText("Somebody else changed this");
        assertThat(head.page().locator(".version").first()).containsText("The first reason.");
        assertThat(head.page().locator(".version").last()).containsText("My own reason.");
        assertThat(head.page().locator(".audit-trail li").first()).containsText("October 2023");
        assertThat(head.page().locator("[id='reason']")).hasValue("My own reason.");
        head.look("reprofile-meanwhile");
        head.page().click("text=Re-profile this date");
        assertThat(head.page().locator(".notice")).containsText("October 2024");
        head.open(address.substring(address.indexOf("/programme")));
        assertThat(head.page().locator(".audit-trail li")).hasCount(3);
    }

    private static void choose(Visitor head, String objective) {
        head.open("/programme/reprofile").signInHere("head.of.service");
        head.page().click(".recent li:has(h2:text-is('" + objective + "')) a");
        assertThat(head.page().locator("h1")).hasText("Re-profile " + objective);
    }

    private static void move(Page page, String year, String reason) {
        newDate(page, "MONTH", year);
        page.fill("[id='reason']", reason);
        page.fill("[id='decision']", "Cabinet, item 7");
        page.selectOption("[id='approver']", "Cabinet");
        page.click("text=Re-profile this date");
    }

    private static void newDate(Page page, String exact, String year) {
        page.selectOption("[id='target']", exact);
        page.fill("[id='target-year']", year);
    }
}

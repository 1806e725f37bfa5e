package uk.homes.web.regulation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class ActionPageIT {

    @Test
    void what_is_open_stands_by_its_day_and_what_is_late_says_so(Visitor head) {
        head.open("/regulation/actions").signInHere("head.of.service");
        Locator records = row(head, "Keep each child’s case record up to date");
        assertThat(records).containsText("8 days late");
        assertThat(records).containsText("Regulation 36(1)");
        assertThat(row(head, "Show children what has changed")).containsText("Open again");
        head.look("regulation-actions");
    }

    @Test
    void the_manager_says_it_is_done_and_somebody_else_closes_it(Visitor manager) {
        manager.open("/regulation/actions").signInHere("manager.beechtree");
        open(manager, "Record within 24 hours");
        Page page = manager.page();
        page.click("[id='done']");
        assertThat(page.locator(".error-summary")).containsText("Say how one can see that it is done");
        page.fill("[id='evidence']", "Every record of October and November was written the same day.");
        page.click("[id='done']");
        assertThat(page.locator("main")).containsText("it waits for somebody else");
        assertThat(page.locator("[id='check']")).hasCount(0);
        Visitor head = manager.another();
        head.open("/regulation/actions").signInHere("head.of.service");
        open(head, "Record within 24 hours");
        head.look("regulation-action");
        head.page().fill("[id='checkWords']", "Read six records.");
        head.page().click("[id='check']");
        assertThat(head.page().locator("main")).containsText("Checked and closed.");
        head.open("/regulation/actions");
        assertThat(row(head, "Record within 24 hours")).hasCount(0);
    }

    private static void open(Visitor visitor, String text) {
        row(visitor, text).locator("th a").click();
    }

    private static Locator row(Visitor visitor, String text) {
        return visitor.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }
}

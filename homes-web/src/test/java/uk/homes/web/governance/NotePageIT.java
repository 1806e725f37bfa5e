package uk.homes.web.governance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class NotePageIT {

    @Test
    void where_a_paper_contradicts_itself_is_noted_beside_the_figure(Visitor head) {
        Page page = head.signIn("head.of.service").open("/programme/board").page();
        page.click("text=Note where papers differ");
        page.fill("#source", "Budget report, 22 November 2021");
        page.fill("#says", "£262k in the table, £226k in paragraph 3.");
        press(page, "Keep this note");
        assertThat(page.locator(".error-summary")).containsText("Say which of it is used here");
        page.selectOption("#about", "money-SET_UP_COST");
        page.fill("#usedHere", "The table, as Cabinet agreed it.");
        head.look("note");
        press(page, "Keep this note");
        assertThat(page.locator("main")).containsText("£226k in paragraph 3.");
    }

    private static void press(Page page, String button) {
        page.click("input[value='" + button + "']");
    }
}

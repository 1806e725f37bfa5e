package uk.homes.web.workforce;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.testing.Accounts;
import uk.homes.testing.Checked;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class LeavePageIT {

    @Test
    void who_leaves_is_told_apart_with_their_last_day_and_what_ends_with_it(Visitor manager) {
        Page page = manager.signIn(Accounts.holding(Role.REGISTERED_MANAGER, "middle-lane"))
                .open("/workforce/candidate")
                .page();
        page.fill("#name", "Tamsin Oakes");
        page.locator("#post").check();
        page.click("input[value='Go on to the checks']");
        assertThat(page.locator("h1")).hasText("Checks of Tamsin Oakes");
        Checked.allOf("Tamsin Oakes");
        page.reload();
        page.click("a:has-text('Appoint')");
        page.click("input[value='Appoint']");
        Locator tamsin = page.locator("tbody tr:has-text('Tamsin Oakes')");
        tamsin.locator("a:has-text('Leaves')").click();
        assertThat(page.locator("h1")).hasText("Tamsin Oakes leaves Middle Lane");
        assertThat(page.locator("[aria-labelledby=ends]")).containsText("No sign-in is linked to this person");
        page.fill("#lastDay", "2021-01-01");
        page.click("input[value='Record that they leave']");
        assertThat(page.locator("#lastDay-error")).containsText("The last day is before the first");
        manager.look("workforce-leave");
        page.fill("#lastDay", "2021-12-31");
        page.click("input[value='Record that they leave']");
        assertThat(page.locator("main .notice").first()).containsText("Last day: Fri 31 Dec 2021");
        assertThat(tamsin).containsText("until 31 December 2021");
        assertThat(tamsin.locator("a:has-text('Leaves')")).hasCount(0);
    }

    @Test
    void who_left_is_found_among_those_who_worked_here_and_is_appointed_again(Visitor manager) {
        Page page = manager.signIn(Accounts.holding(Role.REGISTERED_MANAGER, "middle-lane"))
                .open("/workforce/candidate")
                .page();
        page.fill("#name", "Dorrit Penhale");
        page.locator("#post").check();
        page.click("input[value='Go on to the checks']");
        assertThat(page.locator("h1")).hasText("Checks of Dorrit Penhale");
        Checked.allOf("Dorrit Penhale");
        page.reload();
        page.click("a:has-text('Appoint')");
        page.fill("#from", "2021-10-04");
        page.click("input[value='Appoint']");
        page.locator("tbody tr:has-text('Dorrit Penhale') a:has-text('Leaves')").click();
        page.fill("#lastDay", "2021-11-12");
        page.click("input[value='Record that they leave']");
        page.click("[aria-labelledby=left] li:has-text('until 12 November 2021') a:has-text('Dorrit Penhale')");
        page.click("[aria-labelledby=again] a:has-text('Appoint at Middle Lane')");
        assertThat(page.locator("h1")).hasText("Appoint Dorrit Penhale at Middle Lane");
        page.click("input[value='Appoint']");
        assertThat(page.locator("tbody tr:has-text('Dorrit Penhale')")).containsText("23 November 2021");
        assertThat(page.locator("[aria-labelledby=left] li:has-text('Dorrit Penhale')"))
                .hasCount(0);
    }
}

package uk.homes.web.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class StepPageIT {

    @Test
    void the_head_of_service_adds_a_step_and_it_stands_on_the_board(Visitor head) {
        head.open("/programme/board").signInHere("head.of.service");
        Page page = open(head, "Transitions home");
        page.click("text=Add a step");
        page.click("input[value='Add this step']");
        assertThat(page.locator(".error-summary")).containsText("Choose a step");
        assertThat(page.locator("#kind option:text-is('Property')")).hasCount(0);
        page.selectOption("#kind", "PLANNING");
        page.selectOption("[id='target']", "MONTH");
        page.fill("[id='target-year']", "2022");
        page.selectOption("[id='target-month']", "3");
        page.fill("#ownerPost", "Head of Asset Management");
        head.look("step");
        page.click("input[value='Add this step']");
        assertThat(page.locator(".notice")).containsText("The step is added");
        Locator step = page.locator("[aria-labelledby=steps] tr:has-text('Planning permission')");
        assertThat(step).containsText("March 2022");
        assertThat(step).containsText("Head of Asset Management");
        page.click(".crumb a");
        assertThat(page.locator("table.programme tr:has(th a:text-is('Transitions home')) td.timeline"))
                .containsText("0 of 2 steps reached. Next: Planning permission, March 2022.");
    }

    @Test
    void a_manager_adds_a_step_to_the_own_homes_objective_and_to_no_other(Visitor manager) {
        manager.open("/programme/board").signInHere("manager.beechtree");
        Page page = open(manager, "Beech Tree");
        page.click("text=Add a step");
        page.selectOption("#kind", "APPLICATION");
        page.click("input[value='Add this step']");
        assertThat(page.locator("[aria-labelledby=steps] tr:has-text('Application to Ofsted')"))
                .containsText("No date");
        page.click(".crumb a");
        page.click("table.programme a:text-is('Pegasus')");
        assertThat(page.locator("text=Add a step")).hasCount(0);
    }

    private static Page open(Visitor visitor, String objective) {
        visitor.page().click("table.programme a:text-is('" + objective + "')");
        assertThat(visitor.page().locator("h1")).hasText(objective);
        return visitor.page();
    }
}

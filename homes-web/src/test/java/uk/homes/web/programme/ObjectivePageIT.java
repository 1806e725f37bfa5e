package uk.homes.web.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class ObjectivePageIT {

    @Test
    void the_manager_of_a_home_reports_on_its_objective_and_on_no_other(Visitor manager) {
        open(manager, "manager.pegasus", "Pegasus");
        Page page = manager.page();
        page.fill("[id='waitsFor']", "The move at the end of the week");
        manager.look("objective");
        page.click("text=Keep this report");
        assertThat(page.locator(".notice")).containsText("Your report on this objective is kept");
        assertThat(page.locator(".facts")).containsText("The move at the end of the week");
        page.click(".crumb a");
        page.click("table.programme a:text-is('Phoenix')");
        assertThat(page.locator("text=Keep this report")).hasCount(0);
        assertThat(page.locator("[aria-labelledby=dates] li").first())
                .containsText("January 2022, 14 months later. Staff were needed in the children’s homes first.");
    }

    @Test
    void what_is_behind_schedule_without_a_word_why_is_sent_back_with_everything_typed(Visitor head) {
        open(head, "head.of.service", "Middle Lane");
        Page page = head.page();
        page.fill("[id='waitsFor']", "");
        page.fill("[id='nextSteps']", "Look at two council houses.");
        page.click("text=Keep this report");
        assertThat(page.locator(".error-summary")).containsText("say what");
        assertThat(page.locator("[id='nextSteps']")).hasValue("Look at two council houses.");
        head.look("objective-refused");
    }

    @Test
    void when_two_people_report_the_second_sees_both_texts(Visitor head) {
        open(head, "head.of.service", "Beech Tree");
        head.page().fill("[id='nextSteps']", "My own next steps.");
        Visitor other = head.another();
        open(other, "manager.beechtree", "Beech Tree");
        other.page().fill("[id='nextSteps']", "Their next steps.");
        other.page().click("text=Keep this report");
        assertThat(other.page().locator(".notice")).containsText("kept");

        head.page().click("text=Keep this report");
        assertThat(head.page().locator(".version").first()).containsText("Their next steps.");
        assertThat(head.page().locator("[id='nextSteps']")).hasValue("My own next steps.");
        head.look("objective-meanwhile");
        head.page().click("text=Keep this report");
        assertThat(head.page().locator("[aria-labelledby=words]")).containsText("My own next steps.");
    }

    @Test
    void a_step_is_reached_and_taken_back_with_a_reason(Visitor head) {
        open(head, "head.of.service", "Middle Lane");
        Page page = head.page();
        page.click("[aria-labelledby=steps] a:text-is('Manager appointed')");
        page.fill("[id='done-year']", "2021");
        page.selectOption("[id='done-month']", "11");
        head.look("milestone");
        press(page, "This step was reached");
        assertThat(step(page)).containsText("November 2021");
        page.click("[aria-labelledby=steps] a:text-is('Manager appointed')");
        press(page, "It was not reached after all");
        assertThat(page.locator(".error-summary")).containsText("Say why");
        page.fill("[id='note']", "The candidate withdrew.");
        press(page, "It was not reached after all");
        assertThat(step(page)).containsText("Not yet");
    }

    @Test
    void a_step_that_somebody_else_has_reached_meanwhile_is_not_reached_again(Visitor head) {
        open(head, "head.of.service", "Middle Lane");
        assertThat(head.page().locator(".lead")).hasText("1 emergency bed");
        head.page().click("[aria-labelledby=steps] a:text-is('Adaptation')");
        Visitor other = head.another();
        open(other, "head.of.service", "Middle Lane");
        other.page().click("[aria-labelledby=steps] a:text-is('Adaptation')");
        other.page().fill("[id='done-year']", "2021");
        other.page().selectOption("[id='done-month']", "10");
        press(other.page(), "This step was reached");
        assertThat(other.page().locator(".notice")).isVisible();

        head.page().fill("[id='note']", "Mine, not saved yet.");
        press(head.page(), "This step was reached");
        assertThat(head.page().locator(".error-summary")).containsText("said to be reached already");
        assertThat(head.page().locator(".version").first()).containsText("October 2021");
        assertThat(head.page().locator(".version").last()).containsText("Mine, not saved yet.");
        head.look("milestone-meanwhile");
        assertThat(head.page().locator(".lead")).containsText("October 2021");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static Locator step(Page page) {
        return page.locator("[aria-labelledby=steps] tr:has(a:text-is('Manager appointed')) td")
                .last();
    }

    private static void open(Visitor visitor, String name, String objective) {
        visitor.open("/programme/board").signInHere(name);
        visitor.page().click("table.programme a:text-is('" + objective + "')");
        assertThat(visitor.page().locator("h1")).hasText(objective);
    }
}

package uk.homes.web.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

/**
 * The Head of Service changes the plan: a phase, an objective, a replacement, a team that moves. By its
 * name it comes after the tests of the board and the report, which count what the demonstration tells.
 */
@PageTest
class StandingPageIT {

    @Test
    void a_phase_is_proposed_gets_objectives_of_which_one_replaces_another_and_is_agreed(Visitor head) {
        Page page = head.signIn("head.of.service").open("/programme/board").page();
        page.click("text=Add a phase");
        page.fill("#name", "Two more homes");
        press(page, "Add this phase");
        assertThat(page.locator(".error-summary")).containsText("Give a number of beds");
        assertThat(page.locator("#name")).hasValue("Two more homes");
        page.fill("#beds", "4");
        head.look("phase");
        press(page, "Add this phase");
        assertThat(page.locator("table.programme")).containsText("Proposed, not agreed yet");

        objective(head, "First small home");
        objective(head, "Second small home");
        page.click("text=Replace by others");
        assertThat(page.locator("label:has-text('Second small home') input").first())
                .isChecked();
        press(page, "Replace them");
        assertThat(page.locator(".error-summary")).containsText("Choose what takes its place");
        page.locator("fieldset:has(#news) label:has-text('First small home')").click();
        page.fill("#reason", "One house is large enough for both.");
        page.fill("#decision", "Project group, item 3");
        page.selectOption("#approver", "Cabinet");
        head.look("replace");
        press(page, "Replace them");
        assertThat(page.locator("table.programme tr:has-text('Second small home')"))
                .containsText("Replaced");
        head.look("programme-replaced");

        page.click("p:has-text('Two more homes') a");
        Visitor other = head.another();
        other.open("/programme/board").signInHere("head.of.service");
        other.page().click("p:has-text('Two more homes') a");
        press(page, "This phase was agreed");
        assertThat(page.locator(".error-summary")).containsText("Say who agreed it");
        page.fill("#agreedBy", "Cabinet");
        date(page, "agreed", "MONTH", "2021");
        page.selectOption("[id='agreed-month']", "11");
        press(page, "This phase was agreed");
        assertThat(page.locator("table.programme")).containsText("Agreed by Cabinet, November 2021");

        other.page().fill("#agreedBy", "Full council");
        date(other.page(), "agreed", "YEAR", "2021");
        press(other.page(), "This phase was agreed");
        assertThat(other.page().locator(".version").first()).containsText("November 2021");
        assertThat(other.page().locator(".version").last()).containsText("Full council");
        assertThat(other.page().locator("input[value='This phase was agreed']")).hasCount(0);
        other.look("phase-meanwhile");

        page.click("table.programme a:text-is('First small home')");
        fulfilled(head);
    }

    private static void fulfilled(Visitor head) {
        Page page = head.page();
        Visitor other = head.another();
        other.open(page.url().substring(page.url().indexOf("/programme"))).signInHere("head.of.service");
        page.click("text=Give it a home");
        press(page, "This home fulfils it");
        assertThat(page.locator(".error-summary")).containsText("Choose a home");
        page.selectOption(
                "#homeId", page.locator("#homeId option:text-is('Middle Lane')").getAttribute("value"));
        head.look("fulfil");
        other.page().fill("#nextSteps", "Look for a house.");
        other.page().click("text=Keep this report");
        assertThat(other.page().locator(".notice")).containsText("kept");

        press(page, "This home fulfils it");
        assertThat(page.locator(".version").first()).containsText("No home yet");
        assertThat(page.locator(".version").last()).containsText("Middle Lane");
        head.look("fulfil-meanwhile");
        press(page, "This home fulfils it");
        assertThat(page.locator("h1")).hasText("Middle Lane");
        assertThat(page.locator("text=Give it a home")).hasCount(0);
    }

    @Test
    void a_registration_that_goes_to_another_home_waits_there(Visitor head) {
        Page page = head.signIn("head.of.service").open("/programme/standing").page();
        press(page, "Let it move");
        assertThat(page.locator(".error-summary")).containsText("Choose a home");
        page.click("label.choice:has-text('Registration')");
        page.selectOption(
                "#fromHomeId",
                page.locator("#fromHomeId option:text-is('Middle Lane')").getAttribute("value"));
        page.selectOption(
                "#toHomeId", page.locator("#toHomeId option:text-is('Phoenix')").getAttribute("value"));
        page.fill("#leaves", "Goes to Phoenix");
        page.fill("#arrives", "Waits for Ofsted");
        head.look("standing");
        press(page, "Let it move");
        assertThat(page.locator("[aria-labelledby=stand] tr:has-text('Phoenix')")
                        .first())
                .containsText("Waits for Ofsted");
    }

    private static void objective(Visitor head, String name) {
        Page page = head.open("/programme/board").page();
        page.click("text=Add an objective");
        page.selectOption(
                "#phaseId",
                page.locator("#phaseId option:has-text('Two more homes')").getAttribute("value"));
        page.fill("#title", "2-bed home");
        page.fill("#workingName", name);
        page.selectOption("#kind", "STEP_DOWN");
        page.fill("#beds", "2");
        date(page, "target", "FINANCIAL_YEAR", "2023/24");
        page.fill("#ownerPost", "Head of Children in Care");
        head.look("objective-add");
        press(page, "Add this objective");
        assertThat(page.locator("h1")).hasText(name);
    }

    private static void date(Page page, String id, String exact, String year) {
        page.selectOption("[id='" + id + "']", exact);
        page.fill("[id='" + id + "-year']", year);
    }

    private static void press(Page page, String button) {
        page.click("input[value='" + button + "']");
    }
}

package uk.homes.web.inspections;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class InspectionPageIT {

    @Test
    void the_head_of_service_reads_what_the_inspection_of_pegasus_brought(Visitor head) {
        head.open("/inspections/list").signInHere("head.of.service");
        Page page = head.page();
        page.locator("a[href*='inspection=']")
                .filter(new Locator.FilterOptions().setHasText("25 May 2021"))
                .click();
        assertThat(page.locator("h1")).hasText("Pegasus, inspected Tue 25 May 2021");
        assertThat(page.locator("main")).containsText("Waits for a check");
        assertThat(page.locator("main")).containsText("Wed 14 Jul 2021");
        head.look("inspections-inspection");
    }

    @Test
    void a_downgrade_below_good_raises_a_plan_that_is_agreed_with_its_actions_and_keeps_who_was_told(Visitor head) {
        head.open("/inspections/record?home=liberty-house").signInHere("head.of.service");
        Page page = head.page();
        head.look("inspections-record");
        record(page, "2016-05-10", "GOOD");
        assertThat(page.locator("main")).containsText("Full inspection: Good.");
        head.open("/inspections/record?home=liberty-house");
        record(page, "2017-05-10", "REQUIRES_IMPROVEMENT");
        assertThat(page.locator(".lead")).containsText("Requires improvement to be good. Before that: Good.");
        assertThat(page.locator("main")).containsText("Waits to be agreed");
        page.click("text=Agree the plan");
        page.fill("[id='owner']", "Head of Service");
        page.click("[id$='keep']");
        assertThat(page.locator(".error-summary")).containsText("A plan needs at least one action");
        page.click(".crumb a");
        page.click("text=Add to the plan");
        page.fill("[id='owner']", "Operations manager");
        page.fill("[id='text']", "Visit each week and write down what is seen");
        page.fill("[id='dueOn']", "2017-06-30");
        page.click("[id$='keep']");
        page.click("text=Agree the plan");
        page.fill("[id='owner']", "Head of Service");
        page.click("[id$='keep']");
        page.click("[id$='begin']");
        assertThat(page.locator("main")).containsText("Under way");
        page.click("text=Somebody was told");
        head.look("inspections-follow");
        page.fill("[id='owner']", "Head of Commissioning");
        page.getByLabel("By telephone").check();
        page.fill("[id='on']", "2017-05-12");
        page.click("[id$='keep']");
        assertThat(page.locator("main")).containsText("Fri 12 May 2017, By telephone");
        notice(head);
    }

    private static void notice(Visitor head) {
        Page page = head.page();
        page.click("text=A compliance notice was given");
        regulation(head);
        page.fill("[id='text']", "Repair the fire doors");
        page.fill("[id='on']", "2017-05-20");
        page.fill("[id='dueOn']", "2017-06-10");
        page.click("[id$='keep']");
        assertThat(page.locator("main")).containsText("Not to comply is an offence.");
        assertThat(page.locator("main")).containsText("Regulation 25: fire precautions, paragraph (1)(a)");
        head.look("inspections-inspection-plan");
        page.click("text=The notice was met");
        page.fill("[id='text']", "Doors repaired, photographs kept");
        page.fill("[id='on']", "2017-06-01");
        page.click("[id$='keep']");
        assertThat(page.locator("main")).containsText("Doors repaired, photographs kept");
    }

    // A word of it is enough; what the list gives can be made more exact.
    private static void regulation(Visitor head) {
        Page page = head.page();
        Locator line = page.getByLabel("Which regulation was broken");
        line.pressSequentially("fire");
        assertThat(page.getByRole(AriaRole.OPTION)).hasText("Regulation 25: fire precautions");
        head.glance("inspections-follow-regulation");
        typingIsNotInterrupted(page, line);
        line.clear();
        line.pressSequentially("fire");
        assertThat(page.getByRole(AriaRole.OPTION)).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        line.pressSequentially(", paragraph (1)(a)");
    }

    // The page was open too long: there is no list, and the page stays as it is until it is sent.
    private static void typingIsNotInterrupted(Page page, Locator line) {
        Locator view = page.locator("#followForm [name='jakarta.faces.ViewState']");
        String known = view.inputValue();
        String before = page.url();
        view.evaluate("(view) => { view.value = '1:1'; }");
        page.waitForResponse(answer -> answer.status() == 204, () -> line.pressSequentially("s"));
        assertThat(line).hasValue("fires");
        assertThat(page).hasURL(before);
        view.evaluate("(view, known) => { view.value = known; }", known);
    }

    private static void record(Page page, String on, String overall) {
        page.fill("[id='on']", on);
        page.selectOption("[id='overall']", overall);
        page.click("[id$='keep']");
    }
}

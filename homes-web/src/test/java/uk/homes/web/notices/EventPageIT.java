package uk.homes.web.notices;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class EventPageIT {

    @Test
    void a_worker_is_told_who_must_be_told_and_prepares_what_the_manager_judges_and_sends(Visitor worker) {
        Page page = worker.signIn("worker.pegasus")
                .open("/notices/event?home=pegasus")
                .page();
        page.fill("#matter", "Kai told Priya about a man in a car.");
        assertThat(page.locator(".saved")).containsText("on the server");
        page.click("#ask");
        assertThat(page.locator(".error-summary")).containsText("Choose what happened");
        page.check("text=Is a child sexually exploited");
        page.selectOption("#child", new SelectOption().setLabel("Kai"));
        page.click("#ask");
        assertThat(page.locator("#who")).containsText("Ofsted is told of every event of this kind");
        assertThat(page.locator("#matter")).hasValue("Kai told Priya about a man in a car.");
        worker.look("event");
        page.fill("#actions", "Priya stayed with him. The duty team knows.");
        page.click(".action-bar input.button");
        assertThat(page.locator("main")).containsText("Prepared, nobody told");
        assertThat(page.locator("main")).containsText("URN 2597567");
        assertThat(page.locator("#tellButton")).hasCount(0);
        judgeAndSend(worker.another(), page.url());
    }

    @Test
    void a_death_names_everybody_and_says_who_need_not_be_told(Visitor manager) {
        Page page = manager.signIn("manager.pegasus")
                .open("/notices/event?home=pegasus")
                .page();
        page.check("text=Has a child died?");
        page.selectOption("#child", new SelectOption().setLabel("Amber"));
        page.click("#ask");
        assertThat(page.locator("#who")).containsText("The authority of the area, Rotherham");
        assertThat(page.locator("#who .is-gone")).hasText("Not required");
        assertThat(page.locator("#who")).containsText("Regulation 40(1)");
        manager.look("event-death");
    }

    private static void judgeAndSend(Visitor manager, String address) {
        manager.signIn("manager.pegasus");
        Page page = manager.page();
        page.navigate(address);
        manager.look("notice");
        page.click("#judge");
        assertThat(page.locator(".error-summary")).containsText("Name the relevant persons");
        page.fill("#relevant", "Kai’s social worker, Rotherham: plans his care");
        page.click("#judge");
        assertThat(page.locator("main")).containsText("Judged by Dana Whitlock");
        page.selectOption("#how", "ONLINE_FORM");
        page.fill("#reference", "RN-1");
        page.click("#tellButton");
        assertThat(page.locator("main")).containsText("Reference RN-1.");
        page.selectOption("#how", "EMAIL");
        page.click("#tellButton");
        assertThat(page.locator("#tellButton")).hasCount(0);
        assertThat(page.locator(".status-tag").first()).hasText("Told");
        manager.look("notice-told");
        page.click("text=Somebody else is relevant");
        page.fill("#person", "Kai’s school");
        page.click("#addRelevant");
        assertThat(page.locator(".error-summary")).containsText("Write why they are relevant");
        page.fill("#personWhy", "He is there all day.");
        page.click("#addRelevant");
        assertThat(page.locator(".due-list")).containsText("Kai’s school");
        assertThat(page.locator(".status-tag").first()).hasText("Not all told yet");
        assertThat(page.locator("#tellButton")).hasCount(1);
        assertThat(page.locator(".audit-trail")).containsText("named somebody else who is relevant");
        manager.look("notice-relevant");
    }
}

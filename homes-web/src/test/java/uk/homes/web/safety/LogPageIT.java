package uk.homes.web.safety;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Viewport;
import uk.homes.testing.Visitor;

@PageTest
class LogPageIT {

    @Test
    void a_worker_records_a_drill_and_a_fault_with_a_thumb_and_the_manager_sees_it_put_right(Visitor worker) {
        Page page = worker.signIn("worker.pegasus")
                .at(Viewport.PHONE)
                .open("/safety/log?home=pegasus")
                .page();
        assertThat(page.locator("table").first()).containsText("Every 3 months");
        worker.look("safety-log");
        page.click("main a:has-text('Fire drill')");
        worker.look("safety-record");
        page.fill("#took", "soon");
        assertThat(page.locator(".saved")).containsText("on the server");
        page.click(".action-bar input.button");
        assertThat(page.locator(".error-summary")).containsText("Choose day or night");
        assertThat(page.locator("#took-error")).containsText("for example 2:45");
        assertThat(page.locator("#took")).hasValue("soon");
        page.fill("#took", "2:07");
        page.check("text=By night");
        page.check("text=Kai");
        page.fill("#staff", "2");
        page.check("text=Fault found");
        page.fill("#found", "The back door sticks.");
        page.click(".action-bar input.button");
        assertThat(page.locator("main .notice").first()).containsText("Recorded");
        Locator line = page.locator("tr:has-text('The back door sticks.')");
        assertThat(line).containsText("By night, all out in 2:07. Kai and 2 staff.");
        line.locator("a:has-text('Put right')").click();
        worker.look("safety-right");
        page.fill("#rightBy", "The joiner");
        page.fill("#words", "Planed and oiled.");
        page.click(".action-bar input.button");
        assertThat(line).containsText("Planed and oiled.");
        line.locator("a:has-text('Strike out')").click();
        page.fill("#reason", "Held at the other house.");
        page.click(".action-bar input.button");
        assertThat(line).containsText("Held at the other house.");
        assertThat(line.locator("a")).hasCount(0);
    }

    @Test
    void the_manager_says_how_often_and_reads_one_kind_alone(Visitor manager) {
        Page page = manager.signIn("manager.beechtree")
                .open("/safety/record?home=beech-tree&kind=VEHICLE&what=OFTEN")
                .page();
        page.fill("#every", "0");
        page.check("text=Weeks");
        manager.look("safety-often");
        page.click(".action-bar input.button");
        assertThat(page.locator("#every-error")).containsText("from 1 to 100");
        page.fill("#every", "5");
        page.click(".action-bar input.button");
        assertThat(page.locator("main tr:has-text('Every 5 weeks')")).containsText("Vehicles");
        page.click("main nav.tabs a:has-text('Gas')");
        assertThat(page.locator("main nav.tabs a[aria-current=page]")).hasText("Gas");
        assertThat(page.locator("section[aria-labelledby=made] tbody tr")).hasCount(2);
    }

    @Test
    void the_independent_person_reads_children_by_code_and_changes_nothing(Visitor visitor) {
        Page page = visitor.signIn("independent.person")
                .open("/safety/log?home=pegasus&kind=FIRE_DRILL")
                .page();
        assertThat(page.locator("section[aria-labelledby=made] tbody tr").last())
                .containsText("staff");
        assertThat(page.locator("main")).not().containsText("Amber");
        assertThat(page.locator("main a:has-text('Strike out')")).hasCount(0);
    }
}

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
    void a_child_who_has_left_since_is_ticked_for_a_drill_of_then_and_what_was_typed_stays(Visitor worker) {
        Page page = worker.signIn("worker.pegasus")
                .open("/safety/record?home=pegasus&kind=FIRE_DRILL")
                .page();
        page.fill("#took", "1:58");
        page.check("text=Amber");
        assertThat(page.locator("main")).not().containsText("Mabel");
        page.fill("#day", "2021-07-10");
        page.click("#look");
        assertThat(page.locator("main")).containsText("who lived here on Sat 10 Jul 2021");
        assertThat(page.locator("#took")).hasValue("1:58");
        page.check("text=Mabel");
        worker.look("safety-drill-of-then");
        page.check("text=By day");
        page.fill("#staff", "2");
        page.check("text=In order");
        page.click(".action-bar input.button");
        assertThat(page.locator(".error-summary")).containsText("was not in the home on that day");
        page.uncheck("text=Amber");
        page.click(".action-bar input.button");
        assertThat(page.locator("main .notice").first()).containsText("Recorded");
        worker.open("/safety/log?home=pegasus&kind=FIRE_DRILL");
        assertThat(page.locator("tr:has-text('all out in 1:58')")).containsText("Mabel and 2 staff");
    }

    @Test
    void a_fault_is_given_a_day_shows_as_due_and_its_day_is_moved_with_a_reason(Visitor manager) {
        Page page = manager.signIn("manager.pegasus")
                .at(Viewport.PHONE)
                .open("/safety/record?home=pegasus&kind=GAS")
                .page();
        page.check("text=In order");
        page.fill("#found", "The tap of the boiler drips.");
        page.fill("#rightUntil", "2021-11-25");
        page.click(".action-bar input.button");
        assertThat(page.locator("#rightUntil-error")).containsText("Only a fault is put right");
        page.click("label.choice:has-text('Fault found')");
        manager.look("safety-fault-day");
        page.click(".action-bar input.button");
        Locator line = page.locator("tr:has-text('The tap of the boiler drips.')");
        assertThat(line).containsText("To be put right by Thu 25 Nov 2021");
        manager.look("safety-log-fault-day");
        manager.open("/duties/mine?home=pegasus");
        assertThat(page.locator("main li:has-text('Put the fault right: gas')")).containsText("Thu 25 Nov 2021");
        page.click("main li:has-text('Put the fault right: gas') a");
        assertThat(page.locator("h1")).containsText("Put right: Gas");
        manager.open("/safety/log?home=pegasus");
        line.locator("a:has-text('Move the day')").click();
        page.fill("#until", "2021-12-02");
        page.click(".action-bar input.button");
        assertThat(page.locator("#reason-error")).containsText("Say why the day is moved");
        manager.look("safety-move-day");
        page.fill("#reason", "The part comes on Wednesday.");
        page.click(".action-bar input.button");
        assertThat(line).containsText("To be put right by Thu 2 Dec 2021");
        line.locator("a:has-text('Put right')").click();
        page.fill("#rightBy", "The gas fitter");
        page.fill("#words", "A new washer.");
        page.click(".action-bar input.button");
        assertThat(line).containsText("A new washer.");
        assertThat(line).not().containsText("To be put right by");
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

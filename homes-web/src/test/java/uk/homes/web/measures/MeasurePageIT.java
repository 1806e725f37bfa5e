package uk.homes.web.measures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class MeasurePageIT {

    @Test
    void a_manager_speaks_to_the_worker_and_the_child_and_signs_both(Visitor manager) {
        Page page = manager.signIn("manager.pegasus")
                .open("/measures/list?home=pegasus")
                .page();
        manager.look("measures");
        assertThat(page.locator(".due-list")).containsText("Speak to Tom Askew and sign: Consequence, Kai");
        page.locator(".due-list li")
                .filter(new Locator.FilterOptions().setHasText("Speak to Tom Askew and sign"))
                .locator("a")
                .first()
                .click();
        manager.look("measure");
        page.click("#signTalk");
        assertThat(page.locator(".error-summary")).containsText("CHR 35(3)(b)");
        page.check("text=I have spoken to Tom Askew");
        page.fill("#talkWords", "We agreed what to say beforehand.");
        page.click("#signTalk");
        assertThat(page.locator("main .notice").first()).containsText("stands as accurate");
        page.fill("#childWords", "Fair enough.");
        page.click("#confirm");
        assertThat(page.locator("main")).containsText("Dana Whitlock has spoken to Kai");
        assertThat(page.locator("#confirm")).hasCount(0);
    }

    @Test
    void two_people_who_correct_one_record_see_both(Visitor manager) {
        Page first = manager.signIn("manager.pegasus")
                .open("/measures/list?home=pegasus")
                .page();
        first.locator("tbody a").first().click();
        String correct = first.url().replace("/measures/measure?", "/measures/correct?");
        first.navigate(correct);
        manager.look("measure-correct");
        Visitor worker = manager.another().signIn("worker.pegasus");
        Page second = worker.page();
        second.navigate(correct);
        first.fill("#reason", "Asked again.");
        first.fill("#place", "The kitchen, by the back door");
        first.click(".action-bar input.button");
        assertThat(first.locator("main .notice").first()).containsText("The version before can still be read");
        second.fill("#reason", "Heard later.");
        second.fill("#effect", "Calm after ten minutes, and ate with us.");
        second.click(".action-bar input.button");
        assertThat(second.locator(".version").first()).containsText("by the back door");
        assertThat(second.locator(".version").last()).containsText("ate with us");
        assertThat(second.locator("#effect")).hasValue("Calm after ten minutes, and ate with us.");
        worker.look("measure-correct-both");
    }

    @Test
    void a_manager_who_used_it_is_told_that_somebody_else_signs(Visitor manager) {
        Page page = manager.signIn("manager.beechtree")
                .open("/measures/list?home=beech-tree")
                .page();
        page.locator(".due-list a").first().click();
        assertThat(page.locator("main")).containsText("You used this measure");
        assertThat(page.locator("#signTalk")).hasCount(0);
        manager.look("measure-own");
    }

    @Test
    void the_independent_person_reads_codes_and_no_names(Visitor visitor) {
        Page page = visitor.signIn("independent.person")
                .open("/measures/list?home=pegasus")
                .page();
        page.locator("tbody a").first().click();
        assertThat(page.locator("h1")).containsText("PE-03");
        assertThat(page.locator("main")).not().containsText("Kai");
    }

    @Test
    void a_panel_member_sees_counts_only_and_no_small_ones(Visitor member) {
        Page page = member.signIn("panel.member").open("/measures/list").page();
        assertThat(page.locator("main")).containsText("Fewer than 5");
        assertThat(page.locator("main")).not().containsText("Kai");
        member.look("measures-figures");
    }
}

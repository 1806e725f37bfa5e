package uk.homes.web.measures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
        page.locator(".due-list a").first().click();
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

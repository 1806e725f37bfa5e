package uk.homes.web.daily;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Viewport;
import uk.homes.testing.Visitor;

@PageTest
class TodayPageIT {

    @Test
    void a_manager_sees_who_is_here_what_needs_them_what_happened_and_the_handover(Visitor manager) {
        manager.signIn("manager.pegasus").open("/daily/today?home=pegasus");
        Locator main = manager.page().locator("main");
        assertThat(main.locator("h1")).hasText("Today at Pegasus");
        assertThat(main.locator(".lead")).containsText("Two children live here");
        assertThat(main.locator(".people")).containsText("Amber");
        assertThat(main.locator(".people")).containsText("Kai");
        assertThat(main.locator("section[aria-labelledby=needs]")).containsText("Needs you");
        assertThat(main.locator(".recent li").first()).isVisible();
        assertThat(main.locator("section[aria-labelledby=handover]")).containsText("Handover");
        manager.look("today");
    }

    @Test
    void somebody_who_comes_on_shift_says_that_they_have_read_the_handover(Visitor manager) {
        manager.signIn("manager.beechtree").open("/daily/today?home=beech-tree");
        manager.page().click("input[value='I have read it']");
        assertThat(manager.page().locator("main")).containsText("Read by Owen Marlowe");
        assertThat(manager.page().locator("input[value='I have read it']")).hasCount(0);
    }

    @Test
    void a_worker_logs_from_today_in_three_touches_with_a_thumb(Visitor worker) {
        worker.signIn("worker.pegasus").at(Viewport.PHONE).open("/daily/today?home=pegasus");
        String words = "Amber came home with a sticker " + System.nanoTime();
        worker.page().click("text=Add about Amber");
        worker.page().fill("#words", words);
        worker.page().click(".action-bar input.button");
        assertThat(worker.page().locator("main .notice").first()).containsText("Signed and added");
        assertThat(worker.page().locator(".recent li").first()).containsText(words);
    }

    @Test
    void another_homes_today_cannot_be_found(Visitor worker) {
        worker.signIn("worker.pegasus").expectComplaint("404").open("/daily/today?home=beech-tree");
        assertThat(worker.page().locator("h1")).hasText("We cannot find that page");
    }

    @Test
    void a_panel_member_is_not_let_in(Visitor member) {
        member.signIn("panel.member").expectComplaint("403").open("/daily/today?home=pegasus");
        assertThat(member.page().locator("h1")).hasText("This is not open to you");
    }
}

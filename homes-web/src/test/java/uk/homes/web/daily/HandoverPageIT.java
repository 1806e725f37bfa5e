package uk.homes.web.daily;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class HandoverPageIT {

    @Test
    void a_note_is_handed_over_and_its_writer_sees_who_has_read_it(Visitor worker) {
        Page page = worker.signIn("worker.pegasus")
                .open("/daily/handover?home=pegasus")
                .page();
        worker.look("handover");
        String words = "Kai’s kit is in the dryer " + System.nanoTime();
        page.fill("#words", words);
        page.click("#sign");
        assertThat(page.locator(".recent li").first()).containsText(words);
        assertThat(page.locator(".recent li").first()).containsText("Nobody has read it yet");

        Visitor manager = worker.another().signIn("manager.pegasus");
        manager.open("/daily/handover?home=pegasus");
        manager.page()
                .locator(".recent li")
                .first()
                .locator("input[value='I have read it']")
                .click();
        assertThat(manager.page().locator(".recent li").first()).containsText("Read by Dana Whitlock");

        page.reload();
        assertThat(page.locator(".recent li").first()).containsText("Read by Dana Whitlock");
    }
}

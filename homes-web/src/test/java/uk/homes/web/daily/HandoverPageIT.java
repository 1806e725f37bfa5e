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

    @Test
    void a_note_is_found_with_the_log_and_leads_to_the_handover(Visitor worker) {
        Page page = worker.signIn("worker.pegasus")
                .open("/daily/handover?home=pegasus")
                .page();
        String word = "gasket" + System.nanoTime();
        page.fill("#words", "The " + word + " of the dishwasher is ordered.");
        page.click("#sign");
        assertThat(page.locator(".recent li").first()).containsText(word);
        page.fill("#words", "Nothing else.");
        page.click("#sign");
        assertThat(page.locator(".recent li").first()).containsText("Nothing else.");
        worker.open("/daily/log?home=pegasus&words=" + word);
        assertThat(page.locator(".entry")).hasCount(1);
        assertThat(page.locator(".entry h3")).containsText("Handover, ");
        worker.look("log-found-handover");
        page.click("text=Open the handover");
        assertThat(page.locator("#notes")).hasText("This note and those before it");
        assertThat(page.locator(".recent li").first()).containsText(word);
        worker.look("handover-found");
    }
}

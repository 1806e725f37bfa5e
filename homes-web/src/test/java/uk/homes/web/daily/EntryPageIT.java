package uk.homes.web.daily;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class EntryPageIT {

    @Test
    void a_manager_signs_a_measure_only_after_speaking_to_the_worker(Visitor manager) {
        Page page = opened(manager, "pegasus", "MEASURE");
        manager.look("entry");
        page.click("#signOff");
        assertThat(page.locator(".error-summary")).containsText("CHR 35(3)(b)");
        page.check("text=I have spoken to");
        page.click("#signOff");
        assertThat(page.locator("main .notice").first()).containsText("Read and signed");
        assertThat(page.locator("main")).containsText("Read and signed by Dana Whitlock");
        assertThat(page.locator("#signOff")).hasCount(0);
    }

    @Test
    void a_comment_stands_apart_and_is_kept_as_a_draft_until_signed(Visitor manager) {
        Page page = opened(manager, "pegasus", "SCHOOL");
        String comment = "Well seen " + System.nanoTime();
        page.fill("#comment", comment);
        assertThat(page.locator("#commentForm .saved")).containsText("on the server");
        page.reload();
        assertThat(page.locator("#comment")).hasValue(comment);
        page.click("#say");
        assertThat(page.locator(".oversight")).containsText(comment);
    }

    @Test
    void a_worker_cannot_sign_off_or_correct_what_somebody_else_wrote(Visitor worker) {
        Page page = worker.signIn("worker.pegasus")
                .open("/daily/log?home=pegasus&kind=MEASURE")
                .page();
        page.click("text=Open this entry");
        assertThat(page.locator("h1")).containsText("Kai");
        assertThat(page.locator("#signOff")).hasCount(0);
        assertThat(page.locator("text=Correct it")).hasCount(0);
    }

    private static Page opened(Visitor manager, String home, String kind) {
        Page page = manager.signIn("manager." + home)
                .open("/daily/log?home=" + home + "&kind=" + kind)
                .page();
        page.locator("text=Open this entry").first().click();
        return page;
    }
}

package uk.homes.web.daily;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class CorrectPageIT {

    @Test
    void an_author_corrects_their_entry_with_a_reason_and_the_version_before_stays(Visitor worker) {
        Page page = worker.signIn("worker.pegasus").page();
        String words = "Seen at 17:15 " + System.nanoTime();
        String entry = added(worker, words);
        worker.open(entry.replace("/entry?", "/correct?"));
        worker.look("correct");
        page.fill("#words", words.replace("17:15", "17:45"));
        page.click(".action-bar input.button");
        assertThat(page.locator(".error-summary")).containsText("Say why it is corrected");
        page.fill("#reason", "I read the clock wrong.");
        page.click(".action-bar input.button");
        assertThat(page.locator(".entry")).containsText("Corrected once");
        assertThat(page.locator(".history")).containsText("I read the clock wrong.");
        assertThat(page.locator(".history ins")).containsText("17:45");
        assertThat(page.locator(".history del")).containsText("17:15");
    }

    @Test
    void two_people_who_correct_the_same_entry_see_both_texts_and_the_second_joins_them(Visitor worker) {
        worker.signIn("worker.pegasus");
        String entry = added(worker, "Amber drew a horse.");
        Visitor manager = worker.another().signIn("manager.pegasus");
        correcting(worker, entry, "Amber drew a grey horse.");
        correcting(manager, entry, "Amber drew a horse with wings.");
        manager.page().fill("#ownWords", "It can fly.");
        manager.page().check("label.choice:has-text('Amber') input, .tile:has-text('Amber') input");
        manager.page().click(".action-bar input.button");
        assertThat(manager.page().locator(".entry")).containsText("with wings");

        Page page = worker.page();
        page.click(".action-bar input.button");
        assertThat(page.locator("h1")).hasText("Dana Whitlock corrected this entry too");
        assertThat(page.locator(".version").first().locator("mark:has-text('with wings')"))
                .isVisible();
        assertThat(page.locator(".version").last().locator("mark:has-text('grey')"))
                .isVisible();
        assertThat(page.locator(".version").first()).containsText("It can fly.");
        assertThat(page.locator(".version").first()).containsText("Amber, ");
        worker.look("correct-conflict");
        page.click(".action-bar input.button");
        assertThat(page.locator("#words")).hasValue("Amber drew a horse with wings.\n\nAmber drew a grey horse.");
        assertThat(page.locator("#ownWords")).hasValue("It can fly.");
        assertThat(page.locator("#reason")).hasValue("More exactly.");
        page.click(".action-bar input.button");
        assertThat(page.locator(".entry")).containsText("Corrected more than once");
        assertThat(page.locator(".entry")).containsText("Amber drew a grey horse.");
    }

    private static void correcting(Visitor who, String entry, String words) {
        who.open(entry.replace("/entry?", "/correct?"));
        who.page().fill("#reason", "More exactly.");
        who.page().fill("#words", words);
    }

    /** Adds an entry and gives the address of its page. */
    private static String added(Visitor worker, String words) {
        worker.open("/daily/add?home=pegasus");
        worker.page().fill("#words", words);
        worker.page().click(".action-bar input.button");
        assertThat(worker.page().locator("main .notice").first()).containsText("Signed and added");
        return worker.page().locator(".recent h3 a").first().getAttribute("href");
    }
}

package uk.homes.web.daily;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class AddPageIT {

    @Test
    void nothing_typed_is_lost_when_the_rules_refuse(Visitor worker) {
        Page page =
                worker.signIn("worker.pegasus").open("/daily/add?home=pegasus").page();
        worker.look("add");
        page.fill("#words", "   ");
        page.fill("#ownWords", "Nobody asked me.");
        page.selectOption("#kind", "HEALTH");
        page.click(".action-bar input.button");
        assertThat(page.locator(".error-summary")).containsText("Write what happened");
        assertThat(page.locator(".error-summary")).containsText("Choose the child whose words these are");
        assertThat(page.locator("#ownWords")).hasValue("Nobody asked me.");
        assertThat(page.locator("#kind")).hasValue("HEALTH");
        worker.look("add-refused");
        page.fill("#words", "Said at breakfast " + System.nanoTime());
        page.check("text=Kai");
        page.click(".action-bar input.button");
        assertThat(page.locator("main .notice").first()).containsText("Signed and added");
    }

    @Test
    void a_measure_in_the_log_leads_to_its_own_record_with_home_child_and_time_filled_in(Visitor worker) {
        Page page =
                worker.signIn("worker.pegasus").open("/daily/add?home=pegasus").page();
        page.selectOption("#kind", "MEASURE");
        page.fill("#words", "I held Kai back from the road.");
        page.fill("#day", "2021-11-21");
        page.fill("#when", "03:05");
        page.check("text=Kai");
        page.click(".action-bar input.button");
        assertThat(page.locator("main .notice").first()).containsText("Signed and added");
        assertThat(page.locator("main")).containsText("The measure has no record of its own yet");
        worker.look("add-measure-next");
        String entry = page.url();
        page.click("main .notice a:has-text('Record the measure')");
        assertThat(page.locator("#day")).hasValue("2021-11-21");
        assertThat(page.locator("#when")).hasValue("03:05");
        assertThat(page.locator("text=Kai").first()).isChecked();
        record(page);
        assertThat(page.locator("h1")).containsText("Restraint, Kai");
        page.navigate(entry);
        assertThat(page.locator("h1")).containsText("Kai");
        assertThat(page.locator("text=Record the measure")).hasCount(0);
    }

    private static void record(Page page) {
        page.check("text=Restraint");
        page.fill("#place", "The drive");
        page.fill("#behaviour", "Kai ran towards the road.");
        page.fill("#steps", "I called him twice.");
        page.fill("#description", "I held his arm until the car had passed.");
        page.fill("#technique", "TCI single-arm hold");
        page.fill("#lasted", "Half a minute");
        page.fill("#effect", "He came in with me.");
        page.fill("#injuries", "None");
        page.click(".action-bar input.button");
    }

    @Test
    void words_half_typed_are_there_again_in_another_tab(Visitor worker) {
        Page page =
                worker.signIn("worker.pegasus").open("/daily/add?home=pegasus").page();
        String words = "Half a sentence " + System.nanoTime();
        page.fill("#words", words);
        assertThat(page.locator(".saved")).containsText("on the server");
        worker.newTab();
        worker.open("/daily/add?home=pegasus");
        assertThat(worker.page().locator("#words")).hasValue(words);
        worker.page().click(".action-bar input.button");
        assertThat(worker.page().locator("main .notice").first()).containsText("Signed and added");
        worker.open("/daily/add?home=pegasus");
        assertThat(worker.page().locator("#words")).hasValue("");
    }

    @Test
    void what_has_not_happened_yet_is_refused_beside_the_time(Visitor worker) {
        Page page =
                worker.signIn("worker.pegasus").open("/daily/add?home=pegasus").page();
        page.fill("#words", "Today’s news after all.");
        page.fill("#day", "2029-01-01");
        page.click(".action-bar input.button");
        assertThat(page.locator("#when-error")).containsText("has not happened yet");
        page.fill("#day", "2021-11-23");
        page.click(".action-bar input.button");
        assertThat(page.locator("main .notice").first()).containsText("Signed and added");
    }
}

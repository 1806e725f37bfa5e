package uk.homes.web.reviews;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class ReviewPageIT {

    @Test
    void a_manager_writes_part_by_part_and_is_told_what_is_missing(Visitor manager) {
        Page page = manager.signIn("manager.pegasus").page();
        manager.open("/reviews/list?home=pegasus");
        page.click("text=Go on with the review until");
        assertThat(page.locator("table")).containsText("Daily log");
        manager.look("reviews-figures");
        page.click("text=Go on >> nth=0");
        page.click(".choice:has-text('Staff')");
        page.fill("#who", "Night staff");
        page.click(".choice:has-text('by phone')");
        page.fill("#words", "Evenings are calmer since the new lamp.");
        manager.look("reviews-opinions");
        page.click(".action-bar input.button");
        assertThat(page.locator(".own-words")).containsText("Evenings are calmer");
        manager.open(page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("part=OPINIONS", "part=HEALTH"));
        page.fill("#text", "Everybody has seen a dentist.");
        manager.look("reviews-text");
        page.click(".action-bar input.button");
        assertThat(page.locator("main h2").first()).hasText("Positive relationships");
        manager.open(
                page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("part=RELATIONSHIPS", "part=COMPLETE"));
        assertThat(page.locator("main")).containsText("Before it can be completed");
        manager.look("reviews-complete");
        page.click(".action-bar input.button");
        assertThat(page.locator(".error-summary")).containsText("Conclusion");
    }

    @Test
    void a_completed_review_is_read_printed_and_its_copy_recorded(Visitor manager) throws IOException {
        Page page = manager.signIn("manager.beechtree").page();
        manager.open("/reviews/list?home=beech-tree");
        page.click("th a:has-text('Mon 8 Nov 2021')");
        assertThat(page.locator("main")).containsText("BT-01");
        assertThat(page.locator("main")).not().containsText("Ellis");
        manager.look("reviews-review");
        // Three weeks, as the authority set for itself, not the law's 28 days.
        assertThat(page.locator("main")).containsText("Mon 29 Nov 2021");
        String hash = page.locator("code.hash").innerText();
        Download paper = page.waitForDownload(() -> page.click("text=Download as PDF"));
        try (PDDocument pdf = Loader.loadPDF(paper.path().toFile())) {
            assertTrue(new PDFTextStripper().getText(pdf).replaceAll("\\s", "").contains(hash));
        }
        page.selectOption("#recipient", "OFSTED");
        page.click(".choice:has-text('By e-mail')");
        page.click("#send");
        assertThat(page.locator("main .notice").first()).containsText("the copy was sent");
        assertThat(page.locator("main")).containsText("Sent");
    }
}

package uk.homes.web.statements;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
class VersionPageIT {

    @Test
    void a_version_is_read_compared_and_printed(Visitor auditor) throws IOException {
        Page page = auditor.signIn("auditor").page();
        auditor.open("/statements/home?home=liberty-house");
        page.click("text=Version 3");
        assertThat(page.locator("h1")).hasText("Statement of purpose of Liberty House, version 3");
        assertThat(page.locator("main")).containsText("Schedule 1 paragraph 17");
        assertThat(page.locator("main")).containsText("Usual heading, not confirmed");
        auditor.look("statements-version");
        String hash = page.locator("code.hash").innerText();
        Download whole = page.waitForDownload(() -> page.click("text=Download as PDF"));
        assertTrue(text(whole).replaceAll("\\s", "").contains(hash));
        Download forPublic = page.waitForDownload(() -> page.click("text=PDF for the public"));
        assertFalse(text(forPublic).contains("bus lines"));
        page.click("text=With version 2");
        assertThat(page.locator(".version mark").first()).isVisible();
        auditor.look("statements-compare");
    }

    @Test
    void a_panel_member_reads_it_without_where_the_home_is(Visitor panel) {
        panel.signIn("panel.member").open("/statements/home?home=liberty-house");
        panel.page().click("text=Version 3");
        assertThat(panel.page().locator("main")).containsText("This is the version for the public");
        assertThat(panel.page().locator("main")).not().containsText("bus lines");
        panel.look("statements-version-public");
    }

    @Test
    void a_worker_records_that_the_guide_was_explained_and_the_manager_ofsteds_copy(Visitor worker) {
        Page page = worker.signIn("worker.pegasus").page();
        worker.open("/statements/home?home=pegasus");
        page.click("text=Who has, who has not");
        assertThat(page.locator("table")).containsText("Not yet");
        worker.look("statements-guide");
        page.click(".choice:has-text('Kai')");
        page.click(".choice:has-text('Read together')");
        page.fill("#ownWords", "I knew that already.");
        page.click("#acknowledge");
        assertThat(page.locator("main .notice").first()).containsText("Recorded");
        assertThat(page.locator("table")).containsText("I knew that already.");

        Visitor manager = worker.another().signIn("manager.pegasus");
        manager.open("/statements/home?home=pegasus");
        manager.page().click("text=Record the copy");
        manager.look("statements-copy");
        manager.page().click(".choice:has-text('By e-mail')");
        manager.page().click("#send");
        assertThat(manager.page().locator("main .notice").first()).containsText("Ofsted has a copy");
    }

    private static String text(Download download) throws IOException {
        try (PDDocument paper = Loader.loadPDF(download.path().toFile())) {
            return new PDFTextStripper().getText(paper);
        }
    }
}

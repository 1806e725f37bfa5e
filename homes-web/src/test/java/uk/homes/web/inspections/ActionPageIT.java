package uk.homes.web.inspections;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class ActionPageIT {

    private static final String SMALL = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    @Test
    void what_is_open_stands_by_its_day_and_what_is_late_says_so(Visitor head) {
        head.open("/inspections/actions").signInHere("head.of.service");
        Locator records = row(head, "Keep each child’s case record up to date");
        assertThat(records).containsText("8 days late");
        assertThat(records).containsText("Regulation 36(1)");
        assertThat(row(head, "Show children what has changed")).containsText("Open again");
        head.look("inspections-actions");
    }

    @Test
    void the_manager_says_it_is_done_and_somebody_else_closes_it(Visitor manager) {
        manager.open("/inspections/actions").signInHere("manager.beechtree");
        open(manager, "Record within 24 hours");
        Page page = manager.page();
        page.click("[id='done']");
        assertThat(page.locator(".error-summary")).containsText("Say how one can see that it is done");
        page.fill("[id='evidence']", "Every record of October and November was written the same day.");
        page.click("[id='done']");
        assertThat(page.locator("main")).containsText("it waits for somebody else");
        assertThat(page.locator("[id='check']")).hasCount(0);
        Visitor head = manager.another();
        head.open("/inspections/actions").signInHere("head.of.service");
        open(head, "Record within 24 hours");
        head.look("inspections-action");
        head.page().fill("[id='checkWords']", "Read six records.");
        head.page().click("[id='check']");
        assertThat(head.page().locator("main")).containsText("Checked and closed.");
        head.open("/inspections/actions");
        assertThat(row(head, "Record within 24 hours")).hasCount(0);
    }

    @Test
    void a_file_that_shows_it_done_is_added_and_saved_again_and_what_is_no_picture_is_refused_at_its_field(
            Visitor manager) throws IOException {
        manager.open("/inspections/actions").signInHere("manager.beechtree");
        open(manager, "Show children what has changed");
        Page page = manager.page();
        page.fill("[id='fileWords']", "Minutes of the children’s meeting");
        page.setInputFiles("[id='file']", payload("minutes.pdf", "<html>no minutes</html>"));
        page.click("[id='attach']");
        assertThat(page.locator(".error-summary a"))
                .hasText("This is not a PDF, a JPEG or a PNG, whatever its name says");
        assertThat(page.locator("[id='file-error']")).isVisible();
        assertThat(page.locator("[id='file']")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("[id='fileWords']")).hasValue("Minutes of the children’s meeting");
        manager.look("inspections-action-file-refused");
        page.click("[id='attach']");
        assertThat(page.locator(".error-summary a")).hasText("Choose a file");
        page.setInputFiles("[id='file']", payload("minutes.pdf", SMALL));
        page.click("[id='attach']");
        assertThat(page.locator("main")).containsText("The file is added.");
        assertThat(page.locator("main")).containsText("Minutes of the children’s meeting");
        assertThat(page.locator("[id='fileWords']")).hasValue("");
        manager.look("inspections-action-file");
        Visitor head = manager.another();
        head.open("/inspections/actions").signInHere("head.of.service");
        open(head, "Show children what has changed");
        Download kept = head.page().waitForDownload(() -> head.page().click("text=minutes.pdf"));
        Assertions.assertThat(kept.suggestedFilename()).isEqualTo("minutes.pdf");
        Assertions.assertThat(Files.readString(kept.path())).isEqualTo(SMALL);
    }

    private static FilePayload payload(String name, String content) {
        return new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.US_ASCII));
    }

    private static void open(Visitor visitor, String text) {
        row(visitor, text).locator("th a").click();
    }

    private static Locator row(Visitor visitor, String text) {
        return visitor.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }
}

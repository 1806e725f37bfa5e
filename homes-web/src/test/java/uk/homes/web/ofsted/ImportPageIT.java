package uk.homes.web.ofsted;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class ImportPageIT {

    @Test
    void a_yearly_file_is_looked_at_row_by_row_and_taken_in(Visitor head) throws IOException {
        head.open("/ofsted/import").signInHere("head.of.service");
        head.look("ofsted-import");
        bring(head, "provider_at_march_2022.csv", real(2022));
        assertThat(head.page().locator(".lead")).containsText("31 March 2022");
        assertThat(head.page().locator(".figures")).containsText("new rows");
        assertThat(row(head, "ours", "Pegasus")).containsText("Already there");
        Locator rows = head.page().locator("table[aria-labelledby=rows-head] tbody tr");
        assertThat(rows).hasCount(25);
        String first = rows.first().innerText();
        head.page().getByText("Next rows").click();
        assertThat(head.page().locator(".days")).containsText("26 to 50 of 3,576");
        assertThat(rows.first()).not().hasText(first);
        head.look("ofsted-preview");
        press(head, "Take it into the records");
        assertThat(head.page().locator("main")).containsText("2022 is in the records");
        assertThat(row(head, "done", "2022")).containsText("provider_at_march_2022.csv");
        bring(head, "again 2022.csv", real(2022));
        assertThat(head.page().locator(".figures dd").nth(2)).hasText("3,576");
        press(head, "Drop this file");
        assertThat(head.page().locator("#file")).isVisible();
    }

    @Test
    void a_file_that_is_not_whole_changes_nothing_and_says_why(Visitor responsible) throws IOException {
        responsible.open("/ofsted/import").signInHere("responsible.individual");
        byte[] whole = real(2020);
        bring(responsible, "provider_at_march_2020.csv", Arrays.copyOf(whole, whole.length / 2));
        assertThat(summary(responsible)).containsText("ends in the middle of a row");
        bring(responsible, "2020.csv", "a,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(summary(responsible)).containsText("not Ofsted’s provider-level file");
        responsible.look("ofsted-refused");
        bring(responsible, "provider_at_march_2020.csv", firstLines(whole, 1000));
        assertThat(responsible.page().locator(".notice.attention"))
                .containsText("rows fewer than the one Ofsted published");
        press(responsible, "Drop this file");
        bring(responsible, "providers.csv", whole);
        assertThat(summary(responsible)).containsText("Give the year");
        responsible.page().locator("#file").setInputFiles(payload("providers.csv", whole));
        responsible.page().locator("#year").fill("2020");
        press(responsible, "See what would change");
        assertThat(responsible.page().locator(".figures dd").nth(2)).hasText("2,971");
        press(responsible, "Drop this file");
    }

    private static byte[] firstLines(byte[] file, int lines) {
        int end = 0;
        for (int line = 0; line < lines; end++) {
            line += file[end] == '\n' ? 1 : 0;
        }
        return Arrays.copyOf(file, end);
    }

    private static void bring(Visitor visitor, String name, byte[] content) {
        visitor.page().locator("#file").setInputFiles(payload(name, content));
        press(visitor, "See what would change");
    }

    private static FilePayload payload(String name, byte[] content) {
        return new FilePayload(name, "text/csv", content);
    }

    private static void press(Visitor visitor, String words) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .click();
        visitor.page().waitForLoadState();
    }

    private static Locator summary(Visitor visitor) {
        return visitor.page().locator(".error-summary");
    }

    private static Locator row(Visitor visitor, String table, String text) {
        return visitor.page()
                .locator("table[aria-labelledby=" + table + "] tbody tr")
                .filter(new Locator.FilterOptions().setHasText(text));
    }

    private static byte[] real(int year) throws IOException {
        try (InputStream in = new GZIPInputStream(Objects.requireNonNull(
                ImportPageIT.class.getResourceAsStream("/ofsted/provider_at_march_" + year + ".csv.gz")))) {
            return in.readAllBytes();
        }
    }
}

package uk.homes.web.reg44;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

/** The independent person's visit, from the door to the locked report, and what the home answers. */
@PageTest
class VisitPageIT {

    @Test
    void the_year_shows_each_home_each_month_and_what_was_missed(Visitor visitor) {
        visitor.signIn("independent.person").open("/reg44/visits");
        assertThat(visitor.page().locator("table")).containsText("Missed");
        assertThat(visitor.page().locator("table")).containsText("Accuracy check");
        visitor.look("reg44-visits");
    }

    @Test
    void a_visit_is_started_written_and_submitted_and_the_home_reads_it_only_then(Visitor visitor) {
        visitor.signIn("independent.person").open("/reg44/visits");
        Page page = visitor.page();
        page.locator("td[data-label=Pegasus] a").first().click();
        visitor.look("reg44-plan");
        page.click("text=Start the visit");
        assertThat(page.locator("h1")).hasText("Pegasus, November 2021");
        visitor.look("reg44-visit");
        for (var choice : page.locator("text=I did not check today").all()) {
            choice.click();
        }
        page.click("input[id$=goOn]");
        assertThat(page.locator("main h2").first()).hasText("People you met");
        visitor.look("reg44-people");

        String report = page.url().replaceAll(".*visit=([0-9]+).*", "/reg44/report?visit=$1");
        Visitor manager = visitor.another().signIn("manager.pegasus");
        manager.expectComplaint("404");
        manager.open(report);
        assertThat(manager.page().locator("main")).containsText("cannot find");

        part(visitor, report, "CHILDREN");
        page.fill("#text", "PE-04 read to me from a book about whales.");
        page.click("input[id$=save]");
        assertThat(page.locator("main")).containsText("Saved: Children");
        assertThat(page.locator("#text")).hasValue("PE-04 read to me from a book about whales.");
        part(visitor, report, "RECORDS");
        visitor.look("reg44-records");
        part(visitor, report, "CONFLICT");
        page.click("text=I know of no conflict of interest");
        page.click("input[id$=goOn]");
        visitor.look("reg44-opinions");
        page.locator("section:has(#question-SAFEGUARDED) .choice").first().click();
        page.fill("#reasons-SAFEGUARDED", "They say whom they trust.");
        page.locator("section:has(#question-WELL_BEING) .choice").first().click();
        page.click("input[id$=goOn]");
        recommend(visitor);

        visitor.open(report.replace("report", "submit"));
        visitor.look("reg44-submit");
        page.click("text=Submit the report");
        assertThat(page.locator(".error-summary")).containsText("Give your reasons for the opinion on well-being");
        part(visitor, report, "OPINIONS");
        page.fill("#reasons-WELL_BEING", "Days are warm and well planned.");
        page.click("input[id$=save]");
        assertThat(page.locator("main")).containsText("Saved: Two opinions");
        visitor.open(report.replace("report", "submit"));
        page.fill("#arrived", "08:00");
        page.fill("#left", "08:30");
        page.click("#saveTimes");
        assertThat(page.locator("main")).containsText("The times are saved");
        page.click("text=Submit the report");
        assertThat(page.locator("h1")).hasText("Regulation 44 report: Pegasus, November 2021");
        visitor.look("reg44-report");
        manager.open(report);
        assertThat(manager.page().locator("main")).containsText("a book about whales");
        answer(manager);
    }

    @Test
    void what_is_late_reaches_the_head_of_service(Visitor head) {
        head.signIn("head.of.service").open("/reg44/follow-up");
        assertThat(head.page().locator("table")).containsText("days late");
        head.look("reg44-follow-up");
        head.page().locator("th a").first().click();
        assertThat(head.page().locator("h1")).containsText("Recommendation");
        head.look("reg44-recommendation");
    }

    @Test
    void a_report_is_downloaded_as_a_tagged_paper(Visitor auditor) {
        auditor.signIn("auditor").open("/reg44/report");
        var download = auditor.page().waitForDownload(() -> auditor.page().click("text=Download as PDF"));
        assertTrue(download.suggestedFilename().endsWith(".pdf"));
    }

    private static void recommend(Visitor visitor) {
        Page page = visitor.page();
        page.fill("#text", "Put a lamp by the back step.");
        page.selectOption("#provision", new SelectOption().setLabel("Regulation 12: protection of children"));
        page.locator("label.choice:has-text('Medium')").click();
        page.fill("#considerBy", "2021-12-10");
        page.click("input[id$=save]");
        assertThat(page.locator("article.recommendation")).containsText("Put a lamp by the back step.");
        visitor.look("reg44-recommend");
    }

    private static void answer(Visitor manager) {
        Page page = manager.page();
        page.click("text=Answer 1");
        manager.look("reg44-answer");
        page.locator("label.choice:has-text('We accept part of it')").click();
        page.fill("#doBy", "2021-12-17");
        page.click("text=Save the answer");
        assertThat(page.locator(".error-summary")).containsText("Say why");
        page.fill("#words", "A lamp yes, a new step only in spring.");
        page.click("text=Save the answer");
        assertThat(page.locator("article.recommendation")).containsText("Partly accepted");
    }

    private static void part(Visitor visitor, String report, String section) {
        visitor.open(report.replace("report", "visit") + "&section=" + section);
    }
}

package uk.homes.web.reg44;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

/** The independent person's visit, from the door to the copies sent, and what the home answers. */
@PageTest
class VisitPageIT {

    private static final List<String> RECIPIENTS = List.of(
            "Ofsted", "A placing authority", "Registered provider", "Registered manager", "Responsible individual");

    @Test
    void the_year_shows_each_home_each_month_and_what_was_missed(Visitor visitor) {
        visitor.signIn("independent.person").open("/reg44/visits");
        assertThat(visitor.page().locator("table")).containsText("Missed");
        assertThat(visitor.page().locator("table")).containsText("Accuracy check");
        visitor.look("reg44-visits");
    }

    @Test
    void a_visit_is_written_submitted_checked_made_final_and_sent(Visitor visitor) {
        String report = start(visitor);
        Visitor manager = visitor.another().signIn("manager.pegasus");
        manager.expectComplaint("404");
        manager.open(report);
        assertThat(manager.page().locator("main")).containsText("cannot find");

        readTheLog(visitor);
        write(visitor, report);
        submit(visitor, report);
        visitor.open("/daily/log?home=pegasus&day=2021-11-22");
        assertThat(visitor.page().locator(".error-summary")).containsText("CHR 44(2)(b)");
        assertThat(visitor.page().locator(".entry")).hasCount(0);
        visitor.look("log-after-visit");
        manager.open(report);
        assertThat(manager.page().locator("main")).containsText("a book about whales");
        needsTheManager(manager);
        answer(manager);
        sayWhatIsWrong(visitor, manager, report);
        correct(visitor, report);
        finish(visitor, report);
        manager.open(report);
        assertThat(manager.page().locator("main")).containsText("Sent to everyone");
        assertThat(manager.page().locator("main")).containsText("a book about dolphins");
        manager.look("reg44-report-sent");
    }

    @Test
    void what_is_late_reaches_the_head_of_service(Visitor head) {
        head.signIn("head.of.service").open("/programme/board");
        Locator menu = head.page().locator("a[href*='/reg44/follow-up'] .number");
        assertThat(menu.first()).containsText(Pattern.compile("[1-9]"));
        head.look("menu-with-a-count");
        head.open("/reg44/follow-up");
        assertThat(head.page().locator("table")).containsText("days late");
        head.look("reg44-follow-up");
        head.page().locator("th a").first().click();
        assertThat(head.page().locator("h1")).containsText("Recommendation");
        head.look("reg44-recommendation");
    }

    @Test
    void a_paper_carries_the_hash_that_stands_on_the_page(Visitor auditor) throws IOException {
        auditor.signIn("auditor").open("/reg44/report");
        String hash = auditor.page().locator("code.hash").innerText();
        assertTrue(hash.matches("[0-9a-f]{64}"), hash);
        Download download = auditor.page().waitForDownload(() -> auditor.page().click("text=Download as PDF"));
        assertTrue(download.suggestedFilename().endsWith(".pdf"));
        try (PDDocument paper = Loader.loadPDF(download.path().toFile())) {
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s", "");
            assertTrue(text.contains(hash), text);
        }
    }

    private static String start(Visitor visitor) {
        visitor.signIn("independent.person").open("/reg44/visits");
        Page page = visitor.page();
        page.locator("td[data-label=Pegasus] a").first().click();
        page.waitForURL("**/reg44/plan?visit=*");
        visitor.look("reg44-plan");
        page.click("text=Start the visit");
        assertThat(page.locator("h1")).hasText("Pegasus, November 2021");
        visitor.look("reg44-visit");
        wordsWithoutAnOutcomeAreKept(page);
        for (var choice : page.locator("text=I did not check today").all()) {
            choice.click();
        }
        String visit = page.url().replaceAll(".*visit=([0-9]+).*", "$1");
        goOn(page, "People you met");
        visitor.look("reg44-people");
        return "/reg44/report?visit=" + visit;
    }

    private static void wordsWithoutAnOutcomeAreKept(Page page) {
        Locator saw = page.getByLabel("What you saw").first();
        saw.fill("The poster hangs, half torn.");
        save(page, "Saved: Earlier recommendations");
        assertThat(saw).hasValue("The poster hangs, half torn.");
        saw.fill("");
    }

    private static void readTheLog(Visitor visitor) {
        Page page = visitor.page();
        page.click("text=The home’s log");
        page.waitForURL("**/daily/log?home=pegasus");
        visitor.open("/daily/log?home=pegasus&day=2021-11-22");
        assertThat(page.locator("main")).containsText("Not open to you");
        for (String name : List.of("Amber", "Kai")) {
            assertThat(page.locator("main")).not().containsText(name);
        }
        visitor.look("log-on-visit");
        page.click("text=Handovers and who is on shift");
        assertThat(page.locator("h1")).hasText("Handover");
        assertThat(page.locator("main")).not().containsText("Kai");
        visitor.look("handover-on-visit");
        visitor.open("/missing/list?home=pegasus");
        assertThat(page.locator("tbody")).not().containsText("Kai");
        visitor.look("missing-on-visit");
        // The oldest is the demonstration's own.
        page.locator("tbody a").last().click();
        assertThat(page.locator("main")).containsText("Not open to you");
        assertThat(page.locator("main")).not().containsText("Kai");
        visitor.look("missing-episode-on-visit");
    }

    private static void write(Visitor visitor, String report) {
        part(visitor, report, "CHILDREN");
        Page tablet = visitor.newTab();
        part(visitor, report, "CHILDREN");
        visitor.page().fill("#text", "PE-04 read to me from a book.");
        save(visitor.page(), "Saved: Children");
        visitor.page().close();
        visitor.to(tablet);
        Page page = visitor.page();
        page.fill("#text", "PE-04 read to me from a thick book.");
        page.click("input[id$=save]");
        assertThat(page.locator(".version").first()).containsText("from a book.");
        assertThat(page.locator(".version mark").last()).containsText("thick");
        visitor.look("reg44-both");
        page.click("text=Put both together");
        assertThat(page.locator("#text"))
                .hasValue("PE-04 read to me from a book.\n\nPE-04 read to me from a thick book.");
        page.fill("#text", "PE-04 read to me from a book about whales.");
        save(page, "Saved: Children");
        assertThat(page.locator("#text")).hasValue("PE-04 read to me from a book about whales.");
        part(visitor, report, "RECORDS");
        page.locator("[id^=notes-]").first().fill("Two signatures are missing.");
        save(page, "Saved: Records");
        assertThat(page.locator("[id^=notes-]").first()).hasValue("Two signatures are missing.");
        visitor.look("reg44-records");
        visitor.open(report.replace("report", "submit"));
        assertThat(page.locator("main")).containsText("without saying whether you looked at them: 1");
        part(visitor, report, "RECORDS");
        page.locator("[id^=notes-]").first().fill("");
        save(page, "Saved: Records");
        part(visitor, report, "CONFLICT");
        visitor.look("reg44-conflict");
        page.click("text=I know of no conflict of interest");
        goOn(page, "Two opinions");
        visitor.look("reg44-opinions");
        page.locator("section:has(#question-SAFEGUARDED) .choice").first().click();
        page.fill("#reasons-SAFEGUARDED", "They say whom they trust.");
        page.locator("section:has(#question-WELL_BEING) .choice").first().click();
        goOn(page, "New recommendations");
        recommend(visitor);
    }

    private static void submit(Visitor visitor, String report) {
        Page page = visitor.page();
        visitor.open(report.replace("report", "submit"));
        visitor.look("reg44-submit");
        page.click("text=Submit the report");
        assertThat(page.locator(".error-summary")).containsText("Give your reasons for the opinion on well-being");
        part(visitor, report, "OPINIONS");
        page.fill("#reasons-WELL_BEING", "Days are warm and well planned.");
        save(page, "Saved: Two opinions");
        visitor.open(report.replace("report", "submit"));
        page.fill("#arrived", "08:00");
        page.fill("#left", "08:30");
        page.click("#saveTimes");
        assertThat(page.locator("main")).containsText("The times are saved");
        page.click("text=Submit the report");
        assertThat(page.locator("h1")).hasText("Regulation 44 report: Pegasus, November 2021");
        visitor.look("reg44-report");
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
        changeInTwoTabs(visitor);
    }

    private static void changeInTwoTabs(Visitor visitor) {
        visitor.page().click("article.recommendation a");
        visitor.page().waitForURL("**edit=*");
        String address = visitor.page().url();
        Page first = visitor.newTab();
        visitor.page().navigate(address);
        visitor.expectComplaint("409");
        first.fill("#considerBy", "2021-12-11");
        first.click("input[id$=save]");
        assertThat(first.locator("article.recommendation")).containsText("11 Dec 2021");
        Page second = visitor.page();
        second.fill("#text", "Put a bright lamp by the back step.");
        second.click("input[id$=save]");
        assertThat(second.locator(".version").last().locator("mark:has-text('bright')"))
                .isVisible();
        assertThat(second.locator("#text")).hasValue("Put a bright lamp by the back step.");
        visitor.look("reg44-recommend-both");
        second.click("text=Keep what was saved");
        assertThat(second.locator(".version")).hasCount(0);
        assertThat(second.locator("main")).containsText("11 Dec 2021");
        second.click("article.recommendation a");
        assertThat(second.locator("#text")).hasValue("Put a lamp by the back step.");
        second.fill("#considerBy", "2021-12-10");
        second.click("input[id$=save]");
        assertThat(second.locator("article.recommendation")).containsText("10 Dec 2021");
        second.close();
        visitor.to(first);
        aDraftEndsWithWhatIsWithdrawn(visitor);
    }

    private static void aDraftEndsWithWhatIsWithdrawn(Visitor visitor) {
        Page page = visitor.page();
        String visit = page.url().replaceAll(".*visit=([0-9]+).*", "$1");
        page.fill("#text", "Oil the gate.");
        page.selectOption("#provision", new SelectOption().setLabel("Regulation 12: protection of children"));
        page.locator("label.choice:has-text('Low')").click();
        page.fill("#considerBy", "2021-12-10");
        page.click("input[id$=save]");
        page.locator("article.recommendation:has-text('Oil the gate') a").click();
        page.fill("#text", "Oil the gate, and paint it.");
        assertThat(page.locator("form[data-draft] .saved")).containsText("on the server at");
        page.click("input[id$=withdraw]");
        assertThat(page.locator("main")).not().containsText("Oil the gate");
        visitor.open("/drafts/kept");
        assertThat(page.locator("main a[href*='visit=" + visit + "'][href*='edit=']"))
                .hasCount(0);
        page.goBack();
    }

    private static void needsTheManager(Visitor manager) {
        String report = manager.page().url();
        manager.open("/daily/today?home=pegasus");
        Locator due =
                manager.page().locator(".due-list li:has-text('Answer the recommendation: number 1 of November 2021')");
        assertThat(due).containsText("Regulation 44(5)");
        assertThat(due).containsText("10 Dec 2021");
        manager.look("reg44-today");
        due.locator("a").click();
        manager.page().waitForURL("**/reg44/answer?recommendation=*");
        manager.page().navigate(report);
    }

    private static void answer(Visitor manager) {
        Page page = manager.page();
        page.click("text=Answer 1");
        page.waitForURL("**/reg44/answer?recommendation=*");
        String address = page.url();
        Page first = manager.newTab();
        manager.page().navigate(address);
        Page second = manager.page();
        manager.to(first);
        answerInPart(manager);
        manager.to(second);
        second.locator("label.choice:has-text('We accept it')").click();
        second.fill("#doBy", "2021-12-20");
        second.fill("#words", "A lamp and a step.");
        second.click("text=Save the answer");
        assertThat(second.locator(".version").first()).containsText("only in spring");
        assertThat(second.locator(".version").last()).containsText("A lamp and a step.");
        assertThat(second.locator("#evidenceWords")).hasValue(Pattern.compile(".*A lamp and a step.*"));
        manager.look("reg44-answer-both");
        second.click("text=Leave it at theirs");
        assertThat(second.locator("main")).containsText("What was saved first stands");
        second.close();
        manager.to(first);
    }

    private static void answerInPart(Visitor manager) {
        Page page = manager.page();
        manager.look("reg44-answer");
        page.locator("label.choice:has-text('We accept part of it')").click();
        page.fill("#doBy", "2021-12-17");
        page.click("text=Save the answer");
        assertThat(page.locator(".error-summary")).containsText("Say why");
        page.fill("#words", "A lamp yes, a new step only in spring.");
        page.click("text=Save the answer");
        assertThat(page.locator("article.recommendation")).containsText("Partly accepted");
    }

    private static void sayWhatIsWrong(Visitor visitor, Visitor manager, String report) {
        visitor.open(report);
        visitor.page().click("#askForFacts");
        assertThat(visitor.page().locator("main")).containsText("The home can now say which facts are wrong");
        manager.open(report);
        assertThat(manager.page().locator("main"))
                .containsText("The home says which facts are wrong by Tue 30 Nov 2021");
        assertThat(manager.page().locator("main"))
                .containsText(Pattern.compile("\\(URN\\) of the home: (SC)?[0-9]{6,7}"));
        manager.page().fill("#words", "The book was about dolphins.");
        manager.look("reg44-comment");
        manager.page().click("#say");
        assertThat(manager.page().locator("main")).containsText("Your comment is saved");
        assertThat(manager.page().locator("main")).containsText("The book was about dolphins.");
    }

    private static void correct(Visitor visitor, String report) {
        Page page = visitor.page();
        visitor.open(report);
        assertThat(page.locator("main")).containsText("The book was about dolphins.");
        page.click("text=Correct the text");
        page.waitForURL("**/reg44/visit?visit=*");
        part(visitor, report, "CHILDREN");
        page.fill("#text", "PE-04 read to me from a book about dolphins.");
        save(page, "Saved: Children");
        visitor.open(report.replace("report", "submit"));
        page.fill("#changed", "Dolphins, not whales.");
        visitor.look("reg44-version");
        page.click("input[value='Submit this version']");
        assertThat(page.locator("h1")).hasText("Regulation 44 report: Pegasus, November 2021");
        assertThat(page.locator("main")).containsText("Dolphins, not whales.");
        visitor.open(report + "&version=1");
        assertThat(page.locator("main")).containsText("a book about whales");
    }

    private static void finish(Visitor visitor, String report) {
        Page page = visitor.page();
        visitor.open(report);
        page.click("#finish");
        assertThat(page.locator("main")).containsText("The report is final");
        for (String recipient : RECIPIENTS) {
            page.selectOption("#recipient", new SelectOption().setLabel(recipient));
            page.fill("#name", "Rotherham");
            page.click("#send");
            assertThat(page.locator(".audit-trail b", new Page.LocatorOptions().setHasText(recipient)))
                    .hasCount(1);
        }
    }

    private static void save(Page page, String said) {
        page.click("input[id$=save]");
        assertThat(page.locator("main")).containsText(said);
    }

    private static void goOn(Page page, String next) {
        page.click("input[id$=goOn]");
        assertThat(page.locator("main h2").first()).hasText(next);
    }

    private static void part(Visitor visitor, String report, String section) {
        visitor.open(report.replace("report", "visit") + "&section=" + section);
    }
}

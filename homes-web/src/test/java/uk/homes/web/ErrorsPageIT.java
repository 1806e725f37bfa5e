package uk.homes.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import uk.homes.postgres.TestDatabase;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

/** What a person sees when something went wrong: what happened in words, that nothing typed is lost, and where to go on. */
@PageTest
class ErrorsPageIT {

    @Test
    void what_is_not_there_and_what_is_not_open_say_so(Visitor worker) {
        worker.expectComplaint("404").expectComplaint("403");
        worker.signIn("worker.pegasus").open("/no/such/page");
        assertThat(worker.page().locator("h1")).hasText("We cannot find that page");
        worker.look("error-404");
        worker.open("/programme/board");
        assertThat(worker.page().locator("h1")).hasText("This is not open to you");
        worker.look("error-403");
    }

    @Test
    void a_home_that_is_not_theirs_takes_nobodys_menu_away(Visitor head) {
        head.expectComplaint("404");
        Page page =
                head.signIn("head.of.service").open("/daily/log?home=nowhere").page();
        assertThat(page.locator("h1")).hasText("We cannot find that page");
        assertThat(page.locator("nav a[href$='/programme/board']").first()).isVisible();
    }

    @Test
    void a_damaged_request_says_so(Visitor worker) {
        worker.expectComplaint("400").expectComplaint("405");
        worker.signIn("worker.pegasus").open("/sign-out");
        assertThat(worker.page().locator("h1")).hasText("We cannot read that request");
        worker.look("error-400");
    }

    @Test
    void a_file_that_is_too_large_says_so(Visitor head) {
        head.expectComplaint("413");
        Page page = head.signIn("head.of.service").open("/ofsted/import").page();
        page.setInputFiles("input[type=file]", new FilePayload("huge.csv", "text/csv", new byte[13 * 1024 * 1024]));
        page.locator("form:has(input[type=file]) input[type=submit]").first().click();
        assertThat(page.locator("h1")).hasText("That is too large to send");
        head.look("error-413");
    }

    @Test
    void a_failure_of_ours_gives_a_reference_and_no_stack(Visitor head) throws SQLException {
        head.expectComplaint("500").expectComplaint("/governance/decisions");
        head.signIn("head.of.service");
        owner("alter table governance.decision rename to decision_away");
        try {
            head.open("/governance/decisions");
            assertThat(head.page().locator("h1")).hasText("Something went wrong on our side");
            assertThat(head.page().locator("main .number").first())
                    .hasText(java.util.regex.Pattern.compile("[A-Z0-9]{4}-[A-Z0-9]{4}"));
            head.look("error-500");
        } finally {
            owner("alter table governance.decision_away rename to decision");
        }
        head.open("/governance/decisions");
        assertThat(head.page().locator("h1")).not().hasText("Something went wrong on our side");
    }

    @Test
    void two_who_write_in_the_same_moment_are_told_and_nothing_is_overwritten(Visitor visitor) throws Exception {
        visitor.expectComplaint("409");
        Page page = visitor.signIn("independent.person").open("/reg44/plan").page();
        page.selectOption("#homeId", new SelectOption().setLabel("Beech Tree"));
        page.click("input[id$=plan]");
        page.locator("td[data-label='Beech Tree'] a[href*='/reg44/plan?visit=']")
                .first()
                .click();
        page.click("#start");
        page.waitForURL("**/reg44/visit?visit=*");
        page.navigate(page.url().replaceAll("&section=.*", "") + "&section=RECOMMENDATIONS");
        page.fill("#text", "Oil the gate.");
        page.selectOption("#provision", new SelectOption().setLabel("Regulation 12: protection of children"));
        page.locator("label.choice:has-text('Low')").click();
        page.fill("#considerBy", "2021-12-10");
        page.click("input[id$=save]");
        page.locator("article.recommendation:has-text('Oil the gate') a")
                .first()
                .click();
        String id = page.url().replaceAll(".*edit=([0-9]+).*", "$1");
        try (Connection other = TestDatabase.owner().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeUpdate("update reg44.recommendation set version = version + 1 where id = " + id);
            page.evaluate("() => setTimeout(() => document.querySelector('input[id$=withdraw]').click(), 0)");
            assertTrue(somebodyWaits(), "the second writer waits for the first");
            other.commit();
        }
        assertThat(page.locator("h1")).hasText("Somebody else saved this in the same moment");
        visitor.look("error-409");
    }

    private static boolean somebodyWaits() throws SQLException, InterruptedException {
        for (int tries = 0; tries < 100; tries++) {
            try (Connection database = TestDatabase.owner().getConnection();
                    Statement statement = database.createStatement();
                    ResultSet waiting = statement.executeQuery("select count(*) from pg_locks where not granted")) {
                waiting.next();
                if (waiting.getLong(1) > 0) {
                    return true;
                }
            }
            Thread.sleep(100);
        }
        return false;
    }

    private static void owner(String sql) throws SQLException {
        try (Connection database = TestDatabase.owner().getConnection();
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}

package uk.homes.web.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import uk.homes.postgres.TestDatabase;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class StartPageIT {

    @Test
    void where_there_is_no_programme_the_head_of_service_starts_one_and_adds_its_first_phase(Visitor head)
            throws SQLException {
        head.open("/programme/board").signInHere("head.of.service");
        Page page = head.page();
        // What the demonstration tells is in the future for as long as this lasts.
        moveProgrammes("day + 36500", "day < date '2100-01-01'");
        try {
            head.open("/programme/board");
            head.look("programme-none");
            page.click("text=Start the programme");
            page.fill("#slug", "New homes");
            page.click("input[value='Start this programme']");
            assertThat(page.locator(".error-summary")).containsText("Give the programme a name");
            assertThat(page.locator(".error-summary")).containsText("small letters");
            page.fill("#name", "New residential provision");
            page.fill("#preparedBy", "Head of Children in Care");
            page.fill("#slug", "started-here");
            head.look("start");
            page.click("input[value='Start this programme']");
            assertThat(page.locator(".lead")).hasText("It has no phase yet.");
            head.look("programme-started");
            head.open("/programme/report");
            assertThat(page.locator("h1")).containsText("Progress report");
            head.open("/programme/board");
            page.click("text=Add the first phase");
            page.fill("#name", "Two homes");
            page.fill("#beds", "4");
            page.click("input[value='Add this phase']");
            assertThat(page.locator("table.programme")).containsText("Phase 1: 4 beds");
            assertThat(page.locator(".lead")).hasText("One phase, 4 beds. No objectives yet.");
        } finally {
            moveProgrammes("day + 36500", "day < date '2100-01-01'");
            moveProgrammes("day - 36500", "id = (select min(id) from programme.programme)");
        }
        head.open("/programme/start");
        assertThat(page.locator("main")).containsText("There is a programme already");
        assertThat(page.locator("#name")).hasCount(0);
    }

    @Test
    void who_only_reads_the_programme_is_offered_no_start(Visitor panel) {
        panel.open("/programme/board?on=2020-01-01").signInHere("panel.member");
        assertThat(panel.page().locator(".empty-state")).containsText("Choose a later date");
        assertThat(panel.page().locator("text=Start the programme")).hasCount(0);
    }

    private static void moveProgrammes(String day, String which) throws SQLException {
        try (Connection database = TestDatabase.owner().getConnection();
                Statement statement = database.createStatement()) {
            statement.execute("update programme.programme set day = " + day + " where " + which);
        }
    }
}

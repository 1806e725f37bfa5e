package uk.homes.web.inspections;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import uk.homes.postgres.TestDatabase;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class JudgePageIT {

    @Test
    void grades_that_come_with_the_draft_are_recorded_and_a_wrong_one_is_corrected_with_the_reason(Visitor head) {
        head.open("/inspections/record?home=liberty-house").signInHere("head.of.service");
        Page page = head.page();
        record(page, "2012-03-06", "GOOD");
        head.open("/inspections/record?home=liberty-house");
        record(page, "2013-03-05", "");
        page.click("text=The draft report came");
        page.fill("[id='on']", "2013-03-20");
        page.click("[id$='keep']");
        page.click("text=Record what was judged");
        page.selectOption("[id='overall']", "REQUIRES_IMPROVEMENT");
        page.selectOption("[id='leaders']", "INADEQUATE");
        page.click("[id$='keep']");
        assertThat(page.locator(".lead")).containsText("Requires improvement to be good. Before that: Good.");
        assertThat(page.locator("main")).containsText("Waits to be agreed");
        page.click("text=Agree the plan");
        assertThat(page.locator("main")).containsText("A plan needs at least one action. Add to the plan");
        page.click(".crumb a");
        page.click("text=The report was published");
        page.fill("[id='on']", "2013-04-20");
        page.click("[id$='keep']");
        page.click("text=Correct what was judged");
        page.selectOption("[id='overall']", "GOOD");
        page.click("[id$='keep']");
        assertThat(page.locator(".error-summary")).containsText("Say what was wrong with what is recorded");
        head.look("inspections-judge");
        page.fill("[id='why']", "The letter was misread");
        page.click("[id$='keep']");
        assertThat(page.locator("main")).containsText("until then: Requires improvement to be good.");
        assertThat(page.locator("main")).containsText("The letter was misread");
        assertThat(page.locator("#plan + .status-tag")).hasText("Withdrawn");
        head.look("inspections-judged");
    }

    @Test
    void a_downgrade_that_came_with_a_file_is_listed_and_its_plan_raised_there(Visitor head) throws SQLException {
        published("liberty-house", "2021-08-26", "INADEQUATE");
        head.open("/inspections/actions").signInHere("head.of.service");
        Page page = head.page();
        assertThat(page.locator(".notice").filter(new Locator.FilterOptions().setHasText("26 Aug 2021")))
                .containsText("Liberty House");
        head.look("inspections-unplanned");
        page.getByLabel("Raise the action plan: Liberty House, Thu 26 Aug 2021").click();
        assertThat(page.locator("main")).containsText("The action plan is raised.");
        assertThat(page.locator("#plan + .status-tag")).hasText("Waits to be agreed");
        page.click("text=Correct what was judged");
        page.selectOption("[id='overall']", "");
        page.fill("[id='why']", "The file is wrong");
        page.click("[id$='keep']");
        assertThat(page.locator("#plan + .status-tag")).hasText("Withdrawn");
        assertThat(page.locator("main")).containsText("Nothing of it is due.");
        head.open("/inspections/actions");
        assertThat(page.locator("main")).not().containsText("26 Aug 2021");
    }

    private static void record(Page page, String on, String overall) {
        page.fill("[id='on']", on);
        page.selectOption("[id='overall']", overall);
        page.click("[id$='keep']");
        assertThat(page.locator("main")).containsText("The inspection is recorded.");
    }

    private static void published(String slug, String on, String overall) throws SQLException {
        try (Connection database = TestDatabase.owner().getConnection();
                Statement statement = database.createStatement()) {
            statement.execute("insert into inspections.inspection (home_id, type, inspected_on, overall) "
                    + "select id, 'FULL', date '" + on + "', '" + overall + "' from estate.home where slug = '" + slug
                    + "'");
        }
    }
}

package uk.homes.web.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import uk.homes.testing.FindsTheDemonstration;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
@FindsTheDemonstration
class BoardPageIT {

    private static final String BOARD = "/programme/board?on=2021-11-23";

    @Test
    void the_head_of_service_sees_18_beds_and_how_far_each_date_has_slipped(Visitor head) {
        head.open(BOARD).signInHere("head.of.service");
        assertThat(head.page().locator(".lead"))
                .hasText(
                        "Three phases, seven homes, 18 beds. Objectives: one met, two partially met, two behind schedule, "
                                + "two not started.");
        assertThat(head.page().locator(".figures dd").first()).hasText("18");
        assertThat(head.page().locator(".figures dd").nth(3)).hasText("50%");
        assertThat(row(head, "Phoenix")).containsText("14 months later");
        assertThat(row(head, "Quarry House")).containsText("8 months later");
        assertThat(row(head, "Middle Lane")).containsText("18 months later");
        assertThat(row(head, "Pegasus")).containsText("Open August 2020");
        assertThat(row(head, "Middle Lane").locator(".track .slip")).hasCount(1);
        assertThat(row(head, "Complex needs home").locator(".track .slip")).hasCount(0);
        assertThat(row(head, "Phoenix").locator("[data-label='What blocks it']"))
                .hasText("Waits for staff");
        assertThat(row(head, "Phoenix").locator("[data-label='Owner']")).hasText("Head of Children in Care");
        assertThat(head.page().locator("#money ~ .facts .sum")).containsText("£936k a year");
        head.look("programme");
    }

    @Test
    void the_steps_of_an_objective_are_drawn_under_its_track_and_said_in_words(Visitor head) {
        // As at the day before, because other tests move steps today.
        head.open("/programme/board?on=2021-11-22").signInHere("head.of.service");
        Locator pegasus = row(head, "Pegasus").locator("td.timeline");
        assertThat(pegasus).containsText("5 of 5 steps reached.");
        assertThat(pegasus.locator(".steps .is-good")).hasCount(5);
        Locator phoenix = row(head, "Phoenix").locator("td.timeline");
        assertThat(phoenix.locator(".steps .is-late")).hasCount(1);
        assertThat(phoenix.locator(".steps .is-none")).hasCount(1);
        assertThat(phoenix.locator(".only-heard li")).hasText(new String[] {
            "Property: reached September 2020",
            "Team recruited: late, planned for Autumn 2020",
            "Registration: planned for January 2022, 14 months later"
        });
        assertThat(head.page().locator(".step-numbers")).containsText("7 Registration");
    }

    @Test
    void on_new_years_day_2021_the_old_dates_still_count(Visitor head) {
        head.open("/programme/board?on=2021-01-01").signInHere("head.of.service");
        assertThat(row(head, "Quarry House")).not().containsText("later");
        assertThat(row(head, "Quarry House")).containsText("On track");
        assertThat(row(head, "Middle Lane")).containsText("Not started");
        assertThat(head.page().locator("tr.group").last()).containsText("Proposed, not agreed yet");
        assertThat(head.page().locator(".lead")).containsText("five homes so far, 18 beds");
        head.look("programme-2021-01-01");
    }

    @Test
    void a_panel_member_reads_the_board_without_small_counts_and_without_a_way_to_change_it(Visitor panel) {
        panel.open(BOARD).signInHere("panel.member");
        assertThat(panel.page().locator("main")).containsText("Fewer than 5 of 6 registered places are in use.");
        assertThat(panel.page().locator("main")).not().containsText("50%");
        assertThat(panel.page().locator("svg.bar")).hasCount(0);
        assertThat(panel.page().locator("text=Re-profile a date")).hasCount(0);
        panel.look("programme-panel");
    }

    @Test
    void before_the_programme_began_the_page_says_so(Visitor head) {
        head.open("/programme/board?on=2020-01-01").signInHere("head.of.service");
        assertThat(head.page().locator(".empty-state")).containsText("No programme yet");
        head.look("programme-not-begun");
    }

    @Test
    void a_day_that_is_none_is_not_found(Visitor head) {
        head.expectComplaint("404").open(BOARD).signInHere("head.of.service").open("/programme/board?on=yesterday");
        assertThat(head.page().locator("h1")).hasText("We cannot find that page");
    }

    private static Locator row(Visitor visitor, String name) {
        return visitor.page().locator("table.programme tr:has(th a:text-is('" + name + "'))");
    }
}

package uk.homes.web.occupancy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class BedsPageIT {

    @Test
    void the_head_of_service_sees_half_of_the_places_in_use_and_the_solo_bed_kept_empty(Visitor head) {
        head.open("/occupancy/beds?night=2021-11-23").signInHere("head.of.service");
        assertThat(head.page().locator(".lead"))
                .hasText("Night of Tuesday 23 November 2021: 3 of 6 registered places in use.");
        assertThat(head.page().locator(".figures dd").first()).hasText("50%");
        Locator beechTree = home(head, "Beech Tree");
        assertThat(beechTree.locator(".bed.taken")).containsText("BT-01");
        assertThat(beechTree.locator(".bed.solo")).containsText("Kept empty");
        assertThat(home(head, "Liberty House").locator(".bed.held")).containsText("LH-15");
        head.look("beds");
    }

    @Test
    void the_night_before_is_one_click_away_and_has_an_address(Visitor manager) {
        manager.open("/occupancy/beds?night=2021-11-23").signInHere("manager.pegasus");
        manager.page().click("text=Night before");
        assertThat(manager.page().locator(".lead")).containsText("22 November 2021: 2 of 4");
        assertThat(manager.page()).hasURL(Pattern.compile(".*night=2021-11-22"));
    }

    @Test
    void a_panel_member_sees_no_bed_and_no_small_number(Visitor panel) {
        panel.open("/occupancy/beds?night=2021-11-23").signInHere("panel.member");
        assertThat(panel.page().locator(".lead")).containsText("fewer than 5 of 6");
        assertThat(panel.page().locator(".figures dd").first()).hasText("not shown");
        assertThat(panel.page().locator(".figures dd").nth(2)).hasText("5");
        assertThat(panel.page().locator(".bed")).hasCount(0);
        assertThat(panel.page().locator("main")).not().containsText("PE-0");
        panel.look("beds-figures");
    }

    @Test
    void a_visitor_sees_codes_and_never_a_name(Visitor visitor) {
        visitor.open("/occupancy/beds?night=2021-11-23").signInHere("independent.person");
        assertThat(home(visitor, "Pegasus").locator(".bed.taken")).hasCount(2);
        assertThat(visitor.page().locator("main")).containsText("PE-04");
        assertThat(visitor.page().locator("main")).not().containsText("Amber");
    }

    private static Locator home(Visitor visitor, String name) {
        return visitor.page().locator(".bed-board > section[aria-label='" + name + "']");
    }
}

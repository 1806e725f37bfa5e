package uk.homes.web.regulation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class BoardPageIT {

    @Test
    void the_head_of_service_sees_how_far_each_home_has_come_and_what_blocks_it(Visitor head) {
        head.open("/regulation/board").signInHere("head.of.service");
        assertThat(head.page().locator(".lead")).hasText("3 homes are registered, 5 are on the way.");
        Locator quarry = row(head, "Quarry House").first();
        assertThat(quarry).containsText("Notice of proposal");
        assertThat(quarry).containsText("for 15 days");
        assertThat(quarry).containsText("Ofsted’s decision, expected on 25 November 2021");
        assertThat(row(head, "Phoenix").first()).containsText("Manager appointed");
        assertThat(row(head, "Pegasus").first()).containsText("Operational");
        assertThat(row(head, "Liberty House").first()).containsText("Registered since Thu 24 Apr 2003");
        assertThat(row(head, "Hollis Brand")).containsText("SC2, Manager");
        head.look("regulation-board");
    }

    @Test
    void a_panel_member_sees_the_board_without_the_names_of_managers(Visitor panel) {
        panel.open("/regulation/board").signInHere("panel.member");
        assertThat(row(panel, "Quarry House").first()).containsText("Notice of proposal");
        assertThat(panel.page().locator("main")).not().containsText("Hollis Brand");
    }

    private static Locator row(Visitor visitor, String text) {
        return visitor.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }
}

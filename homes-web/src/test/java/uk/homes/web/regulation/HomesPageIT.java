package uk.homes.web.regulation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class HomesPageIT {

    @Test
    void the_head_of_service_sees_three_registered_homes_and_who_manages_them(Visitor head) {
        head.open("/regulation/homes").signInHere("head.of.service");
        assertThat(head.page().locator(".lead")).hasText("3 of 8 homes are registered with Ofsted, for 15 places.");
        Locator pegasus = row(head, "Pegasus").first();
        assertThat(pegasus).containsText("2597567");
        assertThat(pegasus).containsText("Dana Whitlock");
        assertThat(row(head, "Quarry House")).containsText("Not registered");
        head.look("registrations");
    }

    @Test
    void a_panel_member_sees_the_homes_but_no_names_of_staff(Visitor panel) {
        panel.open("/regulation/homes").signInHere("panel.member");
        assertThat(row(panel, "Pegasus").first()).containsText("2 July 2020");
        assertThat(panel.page().locator("main")).not().containsText("Dana Whitlock");
    }

    private static Locator row(Visitor visitor, String text) {
        return visitor.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }
}

package uk.homes.web.workforce;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class StaffPageIT {

    @Test
    void a_manager_sees_who_works_in_the_home_and_who_is_on_shift(Visitor manager) {
        manager.open("/workforce/staff").signInHere("manager.pegasus");
        assertThat(manager.page().locator("h1")).hasText("Staff of Pegasus");
        assertThat(manager.page().locator(".facts")).containsText("On shift now");
        assertThat(manager.page().locator(".facts")).containsText("leading, until");
        assertThat(manager.page().locator("tbody tr")).hasCount(19);
        assertThat(manager.page().locator("tbody tr").first()).containsText("Dana Whitlock");
        assertThat(manager.page().locator("tbody tr").first()).containsText("Complete");
        assertThat(manager.page().locator("[aria-labelledby=wanted]"))
                .containsText("Missing: DBS certificate at the right level; Second written reference");
        manager.look("staff");
    }

    @Test
    void the_staff_of_another_home_are_not_found(Visitor manager) {
        manager.expectComplaint("404").open("/workforce/staff?home=beech-tree").signInHere("manager.pegasus");
        assertThat(manager.page().locator("h1")).hasText("We cannot find that page");
    }

    @Test
    void a_panel_member_is_refused(Visitor panel) {
        panel.expectComplaint("403").open("/workforce/staff").signInHere("panel.member");
        assertThat(panel.page().locator("h1")).hasText("This is not open to you");
    }
}

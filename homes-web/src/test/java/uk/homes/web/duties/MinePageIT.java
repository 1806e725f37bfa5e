package uk.homes.web.duties;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class MinePageIT {

    @Test
    void a_manager_sees_what_is_due_with_its_rule_and_the_page_that_ends_it(Visitor manager) {
        manager.open("/duties/mine").signInHere("manager.pegasus");
        assertThat(manager.page().locator("h1")).hasText("Due at Pegasus");
        var late = manager.page().locator("section:has(h2:text-is('Late')) li:has-text('Luis Hathersage')");
        assertThat(late).containsText("49 days late");
        assertThat(late).containsText("Regulation 33(4)(c)");
        assertThat(late).containsText("Counted from Mon 5 Oct 2020: the last appraisal, or the first day.");
        manager.look("duties-mine");
        late.locator("a").click();
        manager.page().waitForURL("**/workforce/achievement?staff=*");
        assertThat(manager.page().locator("h1")).hasText("Diploma or appraisal of Luis Hathersage");
    }

    @Test
    void the_list_is_put_together_as_asked_and_the_address_keeps_it(Visitor head) {
        head.open("/duties/mine?by=HOME").signInHere("head.of.service");
        assertThat(head.page().locator("section h2:text-is('Pegasus')")).hasCount(1);
        assertThat(head.page().locator(".tabs a[aria-current=page]")).hasText("By home");
        head.look("duties-by-home");
        head.page().click(".tabs a:has-text('By regulation')");
        head.page().waitForURL("**/duties/mine?by=REGULATION*");
        assertThat(head.page().locator("section h2:text-is('Regulation 33(4)(c)')"))
                .hasCount(1);
    }

    @Test
    void by_member_of_staff_each_name_leads_to_all_that_is_due_about_them(Visitor head) {
        head.open("/duties/mine?by=STAFF").signInHere("head.of.service");
        var group = head.page().locator("section:has(h2:text-is('Luis Hathersage'))");
        assertThat(group.locator(".due-list li").first()).containsText("Luis Hathersage");
        group.locator("a:has-text('All that is due about')").click();
        head.page().waitForURL("**/duties/mine?*staff=*");
        assertThat(head.page().locator("h1")).hasText("Due about Luis Hathersage");
        assertThat(head.page().locator(".due-list li:not(:has-text('Luis Hathersage'))"))
                .hasCount(0);
        head.look("duties-one");
        head.page().click("text=Everything that is due");
        head.page().waitForURL("**/duties/mine?by=STAFF*");
    }

    @Test
    void who_may_decide_reads_first_that_a_request_waits(Visitor head) {
        head.open("/duties/mine").signInHere("head.of.service");
        assertThat(head.page().locator(".notice.attention").first()).containsText("for your decision");
        head.look("duties-waiting");
        head.page().click(".notice.attention a:text-is('Decide')");
        head.page().waitForURL("**/duties/deferrals*");
    }

    @Test
    void the_independent_person_sees_the_visits_that_are_due(Visitor visitor) {
        visitor.open("/duties/mine").signInHere("independent.person");
        assertThat(visitor.page()
                        .locator(".due-list li:has-text('Visit the home: November 2021')")
                        .first())
                .containsText("Regulation 44(1)");
    }

    @Test
    void a_panel_member_is_refused(Visitor panel) {
        panel.expectComplaint("403").open("/duties/mine").signInHere("panel.member");
        assertThat(panel.page().locator("h1")).hasText("This is not open to you");
    }
}

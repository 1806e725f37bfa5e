package uk.homes.web.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class TrailPageIT {

    @Test
    void an_auditor_sees_who_was_refused_what_and_that_the_chain_holds(Visitor panel) {
        panel.expectComplaint("403").signIn("panel.member").open("/audit/trail");
        Visitor auditor = panel.another();
        auditor.signIn("auditor").open("/audit/trail?outcome=REFUSED");
        assertThat(auditor.page().locator("tbody tr").first()).containsText("page /audit/trail");
        auditor.page().click("text=Check the chain");
        assertThat(auditor.page().locator("main [role=status]")).containsText("The chain holds");
        auditor.look("trail");
    }

    @Test
    void days_that_do_not_exist_are_not_found_rather_than_a_failure(Visitor auditor) {
        auditor.expectComplaint("404")
                .expectComplaint("400")
                .signIn("auditor")
                .open("/audit/trail?from=2021-02-31&page=x");
        assertThat(auditor.page().locator("h1")).containsText("We cannot");
    }
}

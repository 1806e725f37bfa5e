package uk.homes.web.duties;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

/** The table of rules, and one rule. */
@PageTest
class RulesPageIT {

    @Test
    void a_panel_member_reads_the_whole_table(Visitor panel) {
        panel.open("/duties/rules").signInHere("panel.member");
        assertThat(panel.page().locator("h1")).hasText("The rules");
        var copy = panel.page().locator("tr:has-text('Send the quality of care review to Ofsted')");
        assertThat(copy).containsText("Regulation 45(4)");
        assertThat(copy).containsText("21 days, set by this authority; otherwise 28 days");
        assertThat(panel.page().locator("tr:has-text('Tell the Information Commissioner of the breach')"))
                .containsText("Nothing recorded yet starts this clock.");
        assertThat(panel.page().locator(".audit-trail")).containsText("Leadership team, March 2021.");
        panel.look("duties-rules");
    }

    @Test
    void the_authority_sets_a_stricter_time_and_never_a_looser_one(Visitor individual) {
        individual.open("/duties/rule?rule=CHR16_COPY").signInHere("responsible.individual");
        Page page = individual.page();
        page.locator("#amount").fill("30");
        page.locator("#reason").fill("The directorate’s own standard.");
        page.click("input[id$=set]");
        assertThat(page.locator(".error-summary")).containsText("A time may be stricter, never looser: at most 28");
        page.locator("#amount").fill("14");
        individual.look("duties-rule");
        page.click("input[id$=set]");
        assertThat(page.locator(".facts")).containsText("14 days");
        assertThat(page.locator("section[aria-labelledby=own]")).containsText("The directorate’s own standard.");
    }

    @Test
    void a_check_against_the_source_shows_in_the_rule_and_what_stood_before_below_it(Visitor head) {
        head.open("/duties/rule?rule=GUIDE_READ").signInHere("head.of.service");
        Page page = head.page();
        page.click("text=Record a check against the source");
        assertThat(page.locator("h1")).hasText("Check the rule against its source");
        page.locator("#found").fill("Regulation 7(2) seen. It asks for the guide and sets no days.");
        page.locator("label:has-text('The source says what the rule says')").click();
        page.click("input[id$=record]");
        assertThat(page.locator(".error-summary"))
                .containsText("What was not checked against a text cannot be confirmed");
        assertThat(page.locator("#found")).hasValue("Regulation 7(2) seen. It asks for the guide and sets no days.");
        head.look("duties-check");
        page.locator("label:has-text('The text of the legislation')").click();
        page.locator("#source").fill("legislation.gov.uk/uksi/2015/541/regulation/7");
        page.click("input[id$=record]");
        assertThat(page.locator("h1")).hasText("Go through the children’s guide with the child");
        assertThat(page.locator(".status-tag").first()).hasText("Confirmed");
        Locator changes = page.locator("section[aria-labelledby=changes] li");
        assertThat(changes.first()).containsText("It asks for the guide and sets no days.");
        assertThat(changes.first())
                .containsText("Source: legislation.gov.uk/uksi/2015/541/regulation/7. Before: Sub-p");
        assertThat(changes.last()).containsText("Known in the field, not checked against a source. Not confirmed.");
        head.look("duties-rule-checked");
    }

    @Test
    void who_may_not_set_a_time_has_no_form(Visitor worker) {
        worker.open("/duties/rule?rule=CHR16_COPY").signInHere("worker.pegasus");
        assertThat(worker.page().locator("h1")).hasText("Send the statement of purpose to Ofsted");
        assertThat(worker.page().locator("#amount")).hasCount(0);
        assertThat(worker.page().locator("a[href*='/duties/check']")).hasCount(0);
        assertThat(worker.page().locator("section[aria-labelledby=changes] li")).hasCount(1);
    }
}

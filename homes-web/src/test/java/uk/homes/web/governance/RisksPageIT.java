package uk.homes.web.governance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class RisksPageIT {

    @Test
    void the_heaviest_risk_stands_first_and_a_new_one_takes_its_place_by_score(Visitor head) {
        head.open("/governance/risks").signInHere("head.of.service");
        Page page = head.page();
        assertThat(page.locator("tbody tr").first()).containsText("High: 16");
        head.look("risks");
        page.fill("[id='title']", "Electric cars are delivered late");
        page.fill("[id='cause']", "The supplier waits for parts.");
        page.selectOption("[id='likelihood']", "2");
        page.selectOption("[id='impact']", "2");
        page.fill("[id='ownerPost']", "Head of Children in Care");
        page.click("text=Raise this risk");
        assertThat(page.locator(".error-summary")).containsText("Say what is done about it");
        page.fill("[id='mitigation']", "Cars are hired until then.");
        page.click("text=Raise this risk");
        assertThat(page.locator("tbody tr").last()).containsText("Low: 4");
    }

    @Test
    void a_panel_member_reads_the_risks_and_cannot_raise_one(Visitor panel) {
        panel.open("/governance/risks").signInHere("panel.member");
        assertThat(panel.page().locator("tbody tr").first()).containsText("High: 16");
        assertThat(panel.page().locator("text=Raise this risk")).hasCount(0);
    }
}

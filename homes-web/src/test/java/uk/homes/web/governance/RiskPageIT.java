package uk.homes.web.governance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class RiskPageIT {

    @Test
    void a_risk_is_judged_again_and_closed(Visitor head) {
        Page page = head.signIn("head.of.service").open("/governance/risks").page();
        page.locator("a:has-text('Judge again')").last().click();
        String risk = page.locator("h1").innerText();
        String address = page.url().substring(page.url().indexOf("/governance"));
        page.fill("#mitigation", "");
        press(page, "Keep this judgement");
        assertThat(page.locator(".error-summary")).isVisible();
        page.fill("#mitigation", "Nothing more is needed.");
        page.click("label.choice:has-text('It no longer threatens')");
        assertThat(page.locator(".saved")).containsText("on the server");
        head.look("risk");
        Visitor other = head.another();
        other.open(address).signInHere("head.of.service");
        // The same person elsewhere is given back what was typed here.
        assertThat(other.page().locator(".saved")).containsText("are back");
        other.page().click("label.choice:has-text('Yes')");
        other.page().fill("#mitigation", "Their mitigation.");
        press(other.page(), "Keep this judgement");
        assertThat(other.page().locator("tbody")).containsText("Their mitigation.");
        press(page, "Keep this judgement");
        assertThat(page.locator(".version").first()).containsText("Their mitigation.");
        assertThat(page.locator(".version").first()).containsText("Still a risk");
        assertThat(page.locator(".version").last()).containsText("Nothing more is needed.");
        assertThat(page.locator("#mitigation")).hasValue("Nothing more is needed.");
        head.look("risk-meanwhile");
        press(page, "Keep this judgement");
        assertThat(page.locator("tr:has-text('" + risk + "')")).containsText("Closed");
    }

    private static void press(Page page, String button) {
        page.click("input[value='" + button + "']");
    }
}

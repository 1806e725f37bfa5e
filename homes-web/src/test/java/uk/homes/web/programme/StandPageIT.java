package uk.homes.web.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class StandPageIT {

    @Test
    void the_head_of_service_says_how_the_property_of_a_home_stands(Visitor head) {
        head.open("/programme/board").signInHere("head.of.service");
        Page page = head.page();
        page.click("text=Say how a home stands");
        page.click("input[value='Keep this']");
        assertThat(page.locator(".error-summary")).containsText("Choose a home");
        page.selectOption(
                "#homeId", page.locator("#homeId option:text-is('Middle Lane')").getAttribute("value"));
        page.click("label.choice:has-text('Property')");
        page.click("label.choice:has-text('Under way')");
        page.click("input[value='Keep this']");
        assertThat(page.locator(".error-summary")).containsText("Say in a few words how it stands");
        page.fill("#words", "Small works have begun");
        assertThat(page.locator(".saved")).containsText("on the server");
        head.look("stand");
        Visitor other = head.another();
        other.open("/programme/stand").signInHere("head.of.service");
        assertThat(other.page().locator(".saved")).containsText("are back");
        other.page()
                .selectOption(
                        "#homeId",
                        other.page()
                                .locator("#homeId option:text-is('Middle Lane')")
                                .getAttribute("value"));
        other.page().click("label.choice:has-text('Property')");
        other.page().click("label.choice:has-text('Stuck')");
        other.page().fill("#words", "The builder is ill");
        other.page().click("input[value='Keep this']");
        assertThat(other.page().locator("[aria-labelledby=stand]")).containsText("The builder is ill");

        page.click("input[value='Keep this']");
        assertThat(page.locator(".version").first()).containsText("The builder is ill");
        assertThat(page.locator(".version").last()).containsText("Small works have begun");
        head.look("stand-meanwhile");
        page.click("input[value='Keep this']");
        assertThat(page.locator("[aria-labelledby=stand] tr:has(th:text-is('Middle Lane'))"))
                .containsText("Small works have begun");
    }

    @Test
    void a_manager_speaks_for_the_own_home_only(Visitor manager) {
        manager.open("/programme/stand").signInHere("manager.beechtree");
        assertThat(manager.page().locator("#homeId option:text-is('Beech Tree')"))
                .hasCount(1);
        assertThat(manager.page().locator("#homeId option:text-is('Pegasus')")).hasCount(0);
    }
}

package uk.homes.web.governance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class LearningPageIT {

    @Test
    void what_was_learned_is_found_by_theme_and_a_manager_adds_to_it(Visitor manager) {
        manager.open("/governance/learning").signInHere("manager.pegasus");
        Page page = manager.page();
        page.selectOption("#about", "EMERGENCY");
        page.click("button:text-is('Show')");
        assertThat(page).hasURL(Pattern.compile(".*about=EMERGENCY"));
        assertThat(page.locator(".recent li")).hasCount(1);
        manager.open("/governance/learning").look("learning");
        page.fill("[id='words']", "Neighbours come to tea when they are asked early.");
        page.selectOption("[id='theme']", "COMMUNITY");
        page.fill("[id='source']", "Residents");
        page.click("text=Keep this");
        assertThat(page.locator(".notice")).containsText("What was learned is kept");
        assertThat(page.locator(".recent")).containsText("Neighbours come to tea");
    }
}

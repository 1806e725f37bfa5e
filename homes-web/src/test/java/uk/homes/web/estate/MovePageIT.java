package uk.homes.web.estate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class MovePageIT {

    @Test
    void a_home_moves_into_a_property_and_its_address_is_read_only_there(Visitor head) {
        Page page = head.signIn("head.of.service")
                .open("/estate/home?home=complex-needs-home")
                .page();
        page.click("a:has-text('Say which property it stands in')");
        page.fill("#address", "1 Mill Lane");
        page.click("input[value='Move in']");
        assertThat(page.locator("#propertyName-error")).containsText("Say what the property is called");
        assertThat(page.locator("#address")).hasValue("1 Mill Lane");
        head.look("estate-move");
        page.fill("#propertyName", "The Old Mill");
        page.fill("#from", "2031-02-01");
        page.click("input[value='Move in']");
        assertThat(page.locator("main .notice").first()).containsText("The home stands in The Old Mill");
        assertThat(page.locator("[aria-labelledby=property]")).containsText("1 Mill Lane");
        head.look("estate-home-moved");
        head.open("/estate/homes");
        assertThat(page.locator("main")).not().containsText("Mill Lane");
    }
}

package uk.homes.web.estate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

/** A home that is still to come is furnished; its days lie far ahead, so that no other page counts them. */
@PageTest
class HomePageIT {

    @Test
    void a_bed_is_added_once_and_a_second_of_the_same_name_is_refused_beside_its_field(Visitor head) {
        Page page = head.signIn("head.of.service")
                .open("/estate/home?home=transitions-home")
                .page();
        assertThat(page.locator("[aria-labelledby=beds]")).containsText("No beds yet");
        page.fill("#label", "Garden room");
        page.fill("#bedFrom", "2031-01-01");
        page.click("input[value='Add a bed']");
        assertThat(page.locator("main .notice").first()).containsText("Garden room is added");
        page.fill("#label", "Garden room");
        page.click("input[value='Add a bed']");
        assertThat(page.locator("#label-error")).containsText("The home has a bed of this name already");
        assertThat(page.locator(".beds li")).hasCount(1);
        head.look("estate-home");
    }

    @Test
    void another_councils_word_is_not_found(Visitor head) {
        head.signIn("head.of.service").expectComplaint("404").open("/estate/home?home=no-such-home");
        assertThat(head.page().locator("h1")).hasText("We cannot find that page");
    }
}

package uk.homes.web.reviews;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class PremisesPageIT {

    @Test
    void the_independent_person_reads_a_review_of_location_and_premises(Visitor visitor) {
        Page page = visitor.signIn("independent.person").page();
        visitor.open("/reviews/list?home=pegasus");
        page.click("th a:has-text('Mon 28 Jun 2021')");
        assertThat(page.locator("main")).containsText("Neighbourhood policing team");
        assertThat(page.locator("main")).containsText("Regulation 46");
        visitor.look("reviews-premises");
    }

    @Test
    void a_manager_begins_one_and_says_who_was_consulted(Visitor manager) {
        Page page = manager.signIn("manager.pegasus").page();
        manager.open("/reviews/list?home=pegasus&begin=PREMISES");
        manager.look("reviews-begin");
        page.click("#begin");
        assertThat(page.locator("main h2").first()).hasText("Who was consulted");
        page.click(".choice:has-text('School')");
        page.fill("#who", "Head teacher");
        page.click(".choice:has-text('in writing')");
        page.fill("#words", "The crossing is safe since the lights.");
        page.click(".action-bar input.button");
        assertThat(page.locator(".own-words")).containsText("The crossing is safe");
        manager.look("reviews-consulted");
    }
}

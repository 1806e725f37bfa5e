package uk.homes.web.reviews;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class ListPageIT {

    @Test
    void a_home_shows_when_the_next_review_is_due_and_what_is_promised(Visitor manager) {
        Page page = manager.signIn("manager.beechtree").page();
        manager.open("/reviews/list?home=beech-tree");
        assertThat(page.locator("main")).containsText("Sun 8 May 2022");
        assertThat(page.locator("main")).containsText("Ofsted has none");
        assertThat(page.locator("main")).containsText("Find a work experience place");
        manager.look("reviews-list");
        page.locator("a:has-text('It is done')").first().click();
        page.fill("#words", "The garden centre takes Ellis on Saturdays.");
        manager.look("reviews-done");
        page.click("#done");
        assertThat(page.locator("main .notice").first()).containsText("it is done");
        assertThat(page.locator("main")).not().containsText("Find a work experience place");
    }
}

package uk.homes.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.homes.testing.Machine;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

/** Bookmarks of pages that have moved. */
@PageTest
class MovedPageIT {

    @Test
    void a_bookmark_of_before_opens_the_page_of_today_also_when_it_has_to_ask_who_comes(Visitor head) {
        head.open("/programme/learning?about=EMERGENCY").signInHere("head.of.service");
        assertThat(head.page()).hasURL(Pattern.compile(".*/governance/learning\\?about=EMERGENCY"));
        assertThat(head.page().locator(".recent li")).hasCount(1);
    }

    @Test
    void it_is_told_once_and_for_all_and_what_is_sent_goes_along() {
        Machine head = new Machine().signIn("head.of.service");
        HttpResponse<String> read = head.get("/regulation/actions?home=pegasus");
        assertEquals(301, read.statusCode());
        assertEquals(
                "/inspections/actions?home=pegasus",
                read.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]+", ""));
        assertEquals(308, head.post("/programme/risks", Map.of("title", "More")).statusCode());
    }
}

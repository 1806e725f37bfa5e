package uk.homes.web.estate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class HomesPageIT {

    @Test
    void the_head_of_service_reaches_every_home_and_its_beds_from_the_home_picker(Visitor head) {
        Page page = head.signIn("head.of.service").page();
        page.click(".home-picker summary");
        page.click(".home-picker a:has-text('Homes and beds')");
        assertThat(page.locator("h1")).hasText("Homes and beds");
        assertThat(page.locator("tbody tr:has-text('Pegasus')")).containsText("4 of 4 planned");
        assertThat(page.locator("tbody tr:has-text('Pegasus')")).containsText("Pegasus building");
        head.look("estate-homes");
    }

    @Test
    void who_manages_one_home_founds_none(Visitor manager) {
        Page page = manager.signIn("manager.pegasus").page();
        page.click(".home-picker summary");
        assertThat(page.locator(".home-picker a:has-text('Homes and beds')")).hasCount(0);
        manager.expectComplaint("403").open("/estate/homes");
        assertThat(page.locator("h1")).hasText("This is not open to you");
    }
}

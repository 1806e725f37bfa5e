package uk.homes.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.testing.Accounts;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class MenuPageIT {

    @Test
    void who_answers_for_all_homes_is_not_led_to_one_of_them_by_chance(Visitor head) {
        Page page = head.signIn("head.of.service").page();
        assertThat(page.locator(".home-picker summary")).hasText("Home: All homes");
        assertThat(menu(page, "Due")).isVisible();
        assertThat(menu(page, "Handover")).hasCount(0);
        page.click(".home-picker summary");
        page.click(".home-picker a:has-text('Beech Tree')");
        assertThat(page.locator("h1")).hasText("Today at Beech Tree");
        menu(page, "Handover").click();
        assertThat(page.locator(".home-picker summary")).hasText("Home: Beech Tree");
        page.click(".home-picker summary");
        page.click(".home-picker a:has-text('All homes')");
        assertThat(page.locator("h1")).hasText("What is due");
        assertThat(page.locator(".home-picker [aria-current]")).hasText("All homes");
    }

    @Test
    void a_page_about_one_home_names_the_home_it_shows(Visitor head) {
        Page page = head.signIn("head.of.service").open("/safety/log").page();
        assertThat(page.locator("main")).containsText("Beech Tree");
        assertThat(page.locator(".home-picker summary")).hasText("Home: Beech Tree");
    }

    @Test
    void a_record_names_its_home_and_the_menu_goes_on_with_it(Visitor head) {
        Page page = head.signIn("head.of.service")
                .open("/inspections/inspection?inspection=" + Accounts.recordOf("inspections.inspection", "pegasus"))
                .page();
        assertThat(page.locator(".home-picker summary")).hasText("Home: Pegasus");
        menu(page, "Handover").click();
        assertThat(page.locator(".home-picker summary")).hasText("Home: Pegasus");
    }

    @Test
    void who_works_in_two_homes_finds_back_to_today_from_everywhere(Visitor manager) {
        Page page = manager.signIn(Accounts.holding(Role.REGISTERED_MANAGER, "pegasus", "beech-tree"))
                .open("/programme/board")
                .page();
        menu(page, "Today").click();
        assertThat(page.locator("h1")).hasText("Today at Beech Tree");
    }

    private static Locator menu(Page page, String words) {
        return page.locator(".side-nav").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words));
    }
}

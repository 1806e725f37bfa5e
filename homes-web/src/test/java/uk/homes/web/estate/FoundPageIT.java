package uk.homes.web.estate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.testing.Accounts;
import uk.homes.testing.Checked;
import uk.homes.testing.LeavesACrowd;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

/** From nothing to a rota: a home is founded and furnished, its manager appoints somebody and plans their shift. */
@PageTest
@LeavesACrowd
class FoundPageIT {

    @Test
    void a_home_is_founded_furnished_staffed_and_has_a_shift_tomorrow(Visitor head) {
        String name = "Sunrise " + Long.toString(System.nanoTime(), 36);
        String slug = name.toLowerCase().replace(' ', '-');
        Page page = head.signIn("head.of.service").open("/estate/homes").page();
        page.click("a:has-text('Found a home')");
        page.click("input[value='Found the home']");
        assertThat(page.locator("#name-error")).containsText("Give the home a name");
        assertThat(page.locator("#plannedBeds-error")).containsText("Say how many beds are planned");
        page.fill("#name", name);
        page.fill("#slug", "Sunrise!");
        page.fill("#plannedBeds", "2");
        page.click("label.choice:has-text('Emergency home')");
        page.click("input[value='Found the home']");
        assertThat(page.locator("#slug-error")).containsText("small letters, digits and single dashes");
        assertThat(page.locator("#name")).hasValue(name);
        head.look("estate-found");
        page.fill("#slug", "pegasus");
        page.click("input[value='Found the home']");
        assertThat(page.locator("#slug-error")).containsText("Another home has the word pegasus");
        page.fill("#slug", "");
        page.click("input[value='Found the home']");
        assertThat(page.locator("main .notice").first()).containsText(name + " is founded");

        page.click("tbody a:has-text('" + name + "')");
        page.waitForURL("**/estate/home?home=" + slug);
        page.click("input[value='Add a bed']");
        assertThat(page.locator("#label")).hasValue("Bed 2");
        page.click("input[value='Add a bed']");
        assertThat(page.locator(".beds li")).hasCount(2);
        assertThat(page.locator(".lead")).containsText("Emergency home. 2 of 2 planned beds");
        page.click(".home-picker summary");
        assertThat(page.locator(".home-picker a:has-text('" + name + "')")).hasCount(1);

        staffed(head.another().signIn(Accounts.holding(Role.REGISTERED_MANAGER, slug)), name);
    }

    private static void staffed(Visitor manager, String home) {
        Page page = manager.page();
        assertThat(page.locator("h1")).hasText("Today at " + home);
        assertThat(page.locator(".people")).containsText("Nobody is planned");
        page.click("a:has-text('The rota of the week')");
        page.click("nav.days a:has-text('Next week')");
        page.locator(".rota-day a:has-text('Plan a shift')").first().click();
        assertThat(page.locator(".empty-state")).containsText("Nobody works here that day");
        page.click(".empty-state a");
        page.fill("#name", "Robin Vale");
        page.click("label.choice:has-text('Senior residential worker')");
        page.click("input[value='Go on to the checks']");
        assertThat(page.locator("h1")).hasText("Checks of Robin Vale");
        Checked.allOf("Robin Vale");
        page.reload();
        page.click("a:has-text('Appoint')");
        page.click("input[value='Appoint']");
        assertThat(page.locator("tbody tr")).containsText("Robin Vale");

        page.click("a:has-text('The rota of the week')");
        page.click("nav.days a:has-text('Next week')");
        page.locator(".rota-day a:has-text('Plan a shift')").first().click();
        page.selectOption("#staffId", page.locator("#staffId option").last().getAttribute("value"));
        page.fill("#from", "22:00");
        page.fill("#to", "08:00");
        page.click("input[value='Plan this shift']");
        assertThat(page.locator(".rota-day").first()).containsText("22:00 to 08:00 Robin Vale");
        manager.open("/daily/today");
        assertThat(page.locator(".people")).containsText("Robin Vale");
    }
}

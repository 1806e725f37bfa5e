package uk.homes.web.occupancy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.testing.Accounts;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

/** A child comes to Liberty House, both consents are recorded, one is withdrawn, and the child leaves. */
@PageTest
class AdmitPageIT {

    @Test
    void a_child_comes_consents_are_recorded_and_the_child_leaves(Visitor manager) {
        Page page = manager.signIn(Accounts.holding(Role.REGISTERED_MANAGER, "liberty-house"))
                .open("/occupancy/beds?home=liberty-house")
                .page();
        page.locator("section[aria-label='Liberty House'] a:has-text('Admit a child')")
                .click();
        page.fill("#firstName", "Wren");
        page.click("input[value='Admit the child']");
        assertThat(page.locator(".error-summary")).containsText("A code is two capital letters");
        assertThat(page.locator(".error-summary")).containsText("Choose the bed");
        assertThat(page.locator("#firstName")).hasValue("Wren");
        manager.look("occupancy-admit-refused");
        fill(page);
        page.selectOption("#bedId", option(page, "In use"));
        page.click("input[value='Admit the child']");
        assertThat(page.locator("#bedId-error")).containsText("Another child sleeps in this bed");
        page.selectOption("#bedId", option(page, "Empty"));
        page.click("input[value='Admit the child']");
        assertThat(page.locator("main .notice").first()).containsText("admitted to Liberty House");

        page.click(".bed a:has-text('LH-99')");
        assertThat(page.locator("h1")).containsText("Wren");
        consents(manager);
        page.click("text=End this placement");
        manager.look("occupancy-end");
        page.click("label.choice:has-text('Returned home')");
        page.click("input[value='End the placement']");
        assertThat(page.locator("[aria-labelledby=stays]")).containsText("Returned home");
    }

    @Test
    void a_bed_is_kept_free_with_its_reason_and_freed_again(Visitor manager) {
        Page page = manager.signIn(Accounts.holding(Role.REGISTERED_MANAGER, "liberty-house"))
                .open("/occupancy/keep?home=liberty-house")
                .page();
        page.selectOption("#bedId", page.locator("#bedId option").last().getAttribute("value"));
        page.click("input[value='Keep this bed free']");
        assertThat(page.locator("#reason-error, .error-summary").first()).containsText("Say why");
        page.click("label.choice:has-text('Out of use')");
        page.fill("#words", "The window is being mended");
        page.click("input[value='Keep this bed free']");
        Locator kept = page.locator("[aria-labelledby=kept] li:has-text('The window is being mended')");
        assertThat(kept).containsText("Out of use");
        manager.look("occupancy-keep");
        kept.locator("input[type=submit]").click();
        assertThat(page.locator("main .notice").first()).containsText("is free again");
    }

    @Test
    void a_worker_reads_who_lives_where_and_changes_nothing(Visitor worker) {
        Page page = worker.signIn("worker.pegasus").open("/occupancy/beds").page();
        assertThat(page.locator("a:has-text('Admit a child')")).hasCount(0);
        page.click(".bed a:has-text('PE-03')");
        assertThat(page.locator("h1")).containsText("Kai");
        assertThat(page.locator("main form")).hasCount(1);
        assertThat(page.locator("main input[type=submit]")).hasCount(0);
        worker.look("occupancy-child");
    }

    private static void consents(Visitor manager) {
        Page page = manager.page();
        Locator section = page.locator("[aria-labelledby=consents]");
        page.click("label.choice:has-text('The placing authority')");
        page.click("input[value='Record the consent']");
        assertThat(page.locator("#givenBy-error")).containsText("Say who gave it");
        page.fill("#givenBy", "Social worker, Rotherham");
        page.click("input[value='Record the consent']");
        assertThat(section).containsText("The records are closed");
        page.click("label.choice:has-text('The child')");
        page.click("input[value='Record the consent']");
        assertThat(section).containsText("The independent person may read the records");
        manager.look("occupancy-consents");
        section.locator("li:has-text('The child') input[type=submit]").click();
        assertThat(section).containsText("The records are closed");
    }

    private static void fill(Page page) {
        page.fill("#code", "LH-99");
        page.fill("#bornOn", "2010-05-01");
        page.selectOption("#type", "LONG_TERM");
        page.selectOption("#legalStatus", "SECTION_20");
        page.fill("#placingAuthority", "Rotherham");
        page.fill("#hostAuthority", "Rotherham");
    }

    private static String option(Page page, String words) {
        return page.locator("#bedId option:has-text('" + words + "')").first().getAttribute("value");
    }
}

package uk.homes.web.measures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Viewport;
import uk.homes.testing.Visitor;

@PageTest
class AddPageIT {

    @Test
    void a_worker_records_a_restraint_with_a_thumb_from_today_and_nothing_is_lost(Visitor worker) {
        Page page = worker.signIn("worker.pegasus")
                .at(Viewport.PHONE)
                .open("/daily/today?home=pegasus")
                .page();
        page.click("text=Record a measure");
        worker.look("measure-add");
        page.fill("#behaviour", "Kai ran towards the road.");
        assertThat(page.locator(".saved")).containsText("on the server");
        page.reload();
        assertThat(page.locator("#behaviour")).hasValue("Kai ran towards the road.");
        page.click(".action-bar input.button");
        assertThat(page.locator(".error-summary")).containsText("Write what was done (CHR 35(3)(a))");
        worker.look("measure-add-refused");
        assertThat(page.locator("#behaviour")).hasValue("Kai ran towards the road.");
        fill(page);
        page.click(".action-bar input.button");
        assertThat(page.locator("h1")).containsText("Restraint, Kai");
        assertThat(page.locator(".due-list")).containsText("Speak to Priya Nair and sign");
        correct(page);
    }

    @Test
    void what_is_never_allowed_is_refused_with_the_regulation(Visitor manager) {
        Page page = manager.signIn("manager.pegasus")
                .open("/measures/add?home=pegasus")
                .page();
        fill(page);
        page.check("text=Consequence");
        page.selectOption("#prohibited", "FOOD_OR_DRINK");
        page.click(".action-bar input.button");
        assertThat(page.locator("#prohibited-error")).containsText("never allowed");
        assertThat(page.locator("#prohibited-error")).containsText("CHR 19(2)");
    }

    @Test
    void a_plan_that_a_worker_names_is_confirmed_by_somebody_else_in_charge_before_the_times_stop(Visitor worker) {
        Page page = worker.signIn("worker.pegasus")
                .open("/measures/add?home=pegasus")
                .page();
        fill(page);
        page.fill("#plan", "EHC plan of 4 May 2021, section F");
        page.click(".action-bar input.button");
        assertThat(page.locator("main")).containsText("The times run until somebody in charge");
        assertThat(page.locator(".due-list li")).hasCount(3);
        assertThat(page.locator("#confirmPlan")).hasCount(0);
        String address = page.url();
        Visitor manager = worker.another();
        Page hers = manager.signIn("manager.pegasus").page();
        hers.navigate(address);
        manager.look("measure-plan");
        hers.click("#confirmPlan");
        assertThat(hers.locator(".error-summary")).containsText("Say where in the plan it stands");
        hers.fill("#planWords", "Section F, page 4.");
        hers.click("#confirmPlan");
        assertThat(hers.locator("main")).containsText("Confirmed by Dana Whitlock");
        assertThat(hers.locator("main")).containsText("Section F, page 4.");
        assertThat(hers.locator("main .due-list")).hasCount(0);
        manager.look("measure-plan-confirmed");
    }

    private static void fill(Page page) {
        page.check("text=Kai");
        page.check("text=Restraint");
        page.fill("#place", "The drive");
        page.fill("#behaviour", "Kai ran towards the road.");
        page.fill("#steps", "I called him twice.");
        page.fill("#description", "I held his arm until the car had passed.");
        page.fill("#technique", "TCI single-arm hold");
        page.fill("#lasted", "Half a minute");
        page.fill("#effect", "He came in with me.");
        page.fill("#injuries", "None");
    }

    private static void correct(Page page) {
        page.click("text=Correct the record");
        page.fill("#reason", "It was shorter.");
        page.fill("#lasted", "A few seconds");
        page.click(".action-bar input.button");
        assertThat(page.locator("main")).containsText("A few seconds");
        assertThat(page.locator("details.history")).containsText("Version 1");
    }
}

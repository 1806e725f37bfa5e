package uk.homes.web.daily;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class ChildPageIT {

    @Test
    void a_chronology_opens_for_a_purpose_and_tells_from_the_beginning(Visitor manager) {
        Page page = manager.signIn("manager.pegasus")
                .open("/daily/child?home=pegasus")
                .page();
        assertThat(page.locator(".entry")).hasCount(0);
        choose(page, "Kai", "Preparing a review");
        assertThat(page.locator("h1")).hasText("Chronology of Kai");
        assertThat(page.locator(".entry").first()).containsText("calendar");
        manager.look("child");
    }

    @Test
    void the_chronology_of_a_child_who_has_left_is_reached_from_the_home_and_from_the_file(Visitor manager) {
        Page page = manager.signIn("manager.pegasus")
                .open("/daily/child?home=pegasus")
                .page();
        String former =
                page.locator("#child option:has-text('left 2021')").first().innerText();
        String id = page.locator("#child option:has-text('left 2021')").first().getAttribute("value");
        manager.open("/daily/child?home=pegasus&purpose=REVIEW&child=" + id);
        assertThat(page.locator("h1")).hasText("Chronology of " + former);
        manager.look("child-former");
        manager.open("/occupancy/child?child=" + id);
        manager.look("child-file-former");
        page.click("text=Chronology: what is written about this child");
        page.waitForURL("**/daily/child?home=pegasus&child=" + id);
        assertThat(page.locator("#child")).hasValue(id);
    }

    @Test
    void the_independent_person_reads_by_code_with_both_consents_and_not_without(Visitor visitor) {
        Page page = visitor.signIn("independent.person")
                .open("/daily/child?home=pegasus")
                .page();
        choose(page, "PE-03", "The independent person’s visit");
        assertThat(page.locator(".error-summary")).containsText("CHR 44(2)(b)");
        assertThat(page.locator(".entry")).hasCount(0);
        visitor.look("child-refused");
        choose(page, "PE-04", "The independent person’s visit");
        assertThat(page.locator("h1")).hasText("Chronology of PE-04");
        assertThat(page.locator(".entry h3").first()).containsText("PE-04");
    }

    private static void choose(Page page, String child, String purpose) {
        page.selectOption("#child", new SelectOption().setLabel(child));
        page.selectOption("#purpose", new SelectOption().setLabel(purpose));
        page.fill("#from", "2021-10-25");
        page.click("button:has-text('Open')");
    }
}

package uk.homes.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.Keyboard;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

/** The three main jobs without a mouse, from the sign-in page on. {@link Keyboard} looks at every stop on the way. */
@PageTest
class KeyboardPageIT {

    @Test
    void a_worker_signs_in_and_adds_to_the_log_from_today(Visitor worker) {
        Page page = worker.open("/").page();
        Keyboard keys = worker.keyboard();
        keys.skipTo("#name").write("worker.pegasus").to("#password").write("not this one");
        keys.to("#enter").enter().mustBeAt(".error-summary");
        keys.to("#password").write(Visitor.PASSWORD).enter();
        assertThat(page.locator("h1")).containsText("Pegasus");

        keys.skipTo("main .page-header a.button").enter();
        keys.skipTo("#about").press("Space");
        keys.to("#kind").letters("Health").to("input[id$=sign]").enter();
        keys.mustBeAt(".error-summary").to(".error-summary a[href='#words']").press("Enter");
        String words = "Slept until seven and told us so " + System.nanoTime();
        keys.mustBeAt("#words").letters(words);
        keys.to("input[id$=sign]")
                .backTo("#ownWords")
                .letters("I slept like a whale.")
                .to("input[id$=sign]")
                .enter();
        assertThat(page.locator("main .notice").first()).containsText("Signed and added");
        assertThat(page.locator("[aria-labelledby=since]")).containsText(words);
    }

    @Test
    void a_head_of_service_moves_a_date_and_opens_the_progress_report(Visitor head) {
        Page page = head.open("/").page();
        Keyboard keys = head.keyboard();
        signIn(keys, "head.of.service");
        assertThat(page.locator("h1")).containsText("Programme");
        keys.skipTo("a[href$='objective=" + number(page, "Phoenix") + "']").enter();
        keys.skipTo("a[href$='" + step(page, "Team recruited") + "']").enter();
        keys.skipTo("a[href*='reprofile']").enter();
        keys.skipTo("#target").letters("Q");
        keys.to("#target-quarter").press("ArrowDown").to("#target-year").write("2022/23");
        keys.to("input[id$=save]").enter();
        keys.mustBeAt(".error-summary").to(".error-summary a[href='#reason']").press("Enter");
        keys.mustBeAt("#reason").letters("The team comes after the move.");
        keys.to("#approver").letters("Head").to("#decision").letters("Project group, 22 November 2021, item 6");
        keys.to("input[id$=save]").enter();
        assertThat(page.locator("main .notice").first()).containsText("2022/23");
        keys.skipTo(".crumb a").enter();
        keys.skipTo("a[href*='/programme/report?']").enter();
        assertThat(page.locator("h1")).containsText("report");
    }

    @Test
    void an_independent_person_writes_a_visit_and_submits_the_report(Visitor visitor) {
        Page page = visitor.open("/").page();
        Keyboard keys = visitor.keyboard();
        signIn(keys, "independent.person");
        keys.skipTo("a[href$='/reg44/plan']").enter();
        keys.skipTo("#homeId").letters("Liberty").to("input[id$=plan]").enter();
        keys.skipTo("td[data-label='Liberty House'] a[href*='/reg44/plan?visit=']")
                .enter();
        keys.skipTo("#start").enter();
        write(keys, page);
        submit(keys, page);
        assertThat(page.locator("main")).containsText("A whale was drawn.");
        assertThat(page.locator("main")).containsText("Hang the drawing where all can see it.");
    }

    // The twelfth of December: a browser asks for day and month in the order of its own country.
    private static void write(Keyboard keys, Page page) {
        keys.skipTo("a[href*='section=PREVIOUS']");
        for (Locator earlier : page.locator("fieldset [id^=outcome-]").all()) {
            keys.to("#" + earlier.getAttribute("id")).press("Space");
        }
        keys.to("input[id$=save]").enter();
        keys.skipTo("a[href*='section=CHILDREN']").enter();
        keys.skipTo("#text").letters("A whale was drawn.").to("input[id$=save]").enter();
        assertThat(page.locator("main .notice").first()).containsText("Saved: Children");
        keys.skipTo("a[href*='section=CONFLICT']").enter();
        keys.skipTo("#disclosed").press("Space").to("input[id$=goOn]").enter();
        keys.skipTo("#opinion-SAFEGUARDED").press("Space");
        keys.to("#reasons-SAFEGUARDED").letters("They say whom they trust.");
        keys.to("#opinion-WELL_BEING").press("ArrowDown").press("ArrowUp");
        keys.to("#reasons-WELL_BEING")
                .letters("Days are warm and well planned.")
                .to("input[id$=goOn]")
                .enter();
        keys.skipTo("input[id$=save]").enter();
        keys.mustBeAt(".error-summary").to(".error-summary a[href='#text']").press("Enter");
        keys.mustBeAt("#text").letters("Hang the drawing where all can see it.");
        keys.to("#provision").letters("Regulation 9").to("#priority").press("ArrowDown");
        keys.to("#considerBy").letters("12122021").to("input[id$=save]").enter();
        assertThat(page.locator("article.recommendation")).containsText("Hang the drawing");
    }

    // The a is for a browser whose clock has twelve hours; another one ignores it.
    private static void submit(Keyboard keys, Page page) {
        keys.skipTo("a[href*='/reg44/submit']").enter();
        keys.skipTo("#arrived")
                .letters("0800a")
                .to("#left")
                .letters("0830a")
                .to("#saveTimes")
                .enter();
        keys.skipTo("input[id$=submit]").enter();
    }

    private static void signIn(Keyboard keys, String name) {
        keys.skipTo("#name").write(name).to("#password").write(Visitor.PASSWORD).enter();
    }

    private static String step(Page page, String name) {
        return page.locator("[aria-labelledby=steps] a:text-is('" + name + "')")
                .getAttribute("href")
                .replaceAll(".*/programme", "/programme");
    }

    private static String number(Page page, String objective) {
        return page.locator("table.programme a:text-is('" + objective + "')")
                .getAttribute("href")
                .replaceAll(".*objective=", "");
    }
}

package uk.homes.web.drafts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class KeptPageIT {

    @Test
    void what_was_not_finished_is_listed_gone_on_with_and_discarded(Visitor manager) {
        Page page = manager.signIn("manager.beechtree")
                .open("/daily/add?home=beech-tree")
                .page();
        page.fill("#words", "Ellis planted beans and");
        assertThat(page.locator("form[data-draft] .saved")).containsText("on the server at");
        manager.open("/drafts/kept");
        assertThat(page.locator("main li").first()).containsText("Go on writing");
        manager.look("drafts-kept");
        page.locator("main a[href*='/daily/add']").first().click();
        assertThat(page.locator("#words")).hasValue("Ellis planted beans and");
        manager.open("/drafts/kept");
        page.locator("li:has(a[href*='/daily/add']) input[type=submit]").first().click();
        assertThat(page.locator("main a[href*='/daily/add']")).hasCount(0);
        manager.open("/daily/add?home=beech-tree");
        assertThat(page.locator("#words")).hasValue("");
    }
}

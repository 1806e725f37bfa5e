package uk.homes.web.notices;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class NoticePageIT {

    @Test
    void an_enquiry_was_followed_to_its_end_and_the_second_notice_quotes_the_first(Visitor manager) {
        Page page = manager.signIn("manager.pegasus")
                .open("/notices/list?home=pegasus")
                .page();
        manager.look("notices");
        page.click("tbody >> text=Child protection enquiry");
        assertThat(page.locator("main")).containsText("The conclusion of the enquiry");
        assertThat(page.locator("dl.terms")).containsText("RN-0412-118");
        assertThat(page.locator("dl.terms")).containsText("No further action under section 47");
        assertThat(page.locator("dl.terms")).containsText("PE-02");
        manager.look("notice-enquiry");
    }

    @Test
    void what_is_said_against_a_colleague_is_not_on_a_visitors_list(Visitor visitor) {
        Page page = visitor.signIn("independent.person")
                .open("/notices/list?home=beech-tree")
                .page();
        assertThat(page.locator("main")).containsText("Owen Marlowe is away");
        assertThat(page.locator("main")).not().containsText("Allegation");
        assertThat(page.locator("main")).not().containsText("Ellis");
    }

    @Test
    void facts_that_come_later_are_added_and_what_stood_there_stays(Visitor manager) {
        Page page = manager.signIn("manager.beechtree")
                .open("/notices/list?home=beech-tree")
                .page();
        page.click("tbody >> text=Allegation of abuse");
        String notice = page.url();
        // Both tabs belong to one person, who has one draft.
        manager.expectComplaint("409");
        manager.newTab();
        Page second = manager.page();
        second.navigate(notice);
        second.click("text=Add facts that came later");
        page.click("text=Add facts that came later");
        page.fill("#matter", "Ellis has told the advocate the same, with the time.");
        page.click("#reword");
        assertThat(page.locator("dl.terms")).containsText("told the advocate the same");
        assertThat(page.locator("details.history").first()).containsText("The wording before");
        second.fill("#matter", "The school has a note of the day.");
        second.click("#reword");
        assertThat(second.locator(".version").first()).containsText("told the advocate the same");
        assertThat(second.locator(".version").last()).containsText("The school has a note");
        assertThat(second.locator("#matter")).hasValue("The school has a note of the day.");
        manager.look("notice-both");
        page.close();
    }
}

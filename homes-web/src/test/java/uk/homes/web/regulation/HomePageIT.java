package uk.homes.web.regulation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class HomePageIT {

    @Test
    void a_condition_is_imposed_and_shown_with_the_certificate_and_the_managers(Visitor head) {
        head.open("/regulation/home?home=beech-tree").signInHere("head.of.service");
        Page page = head.page();
        assertThat(page.locator(".lead")).hasText("Registered for 2 places since Wed 3 Mar 2021.");
        assertThat(page.locator("main")).containsText("2629335");
        assertThat(page.locator("main")).containsText("Owen Marlowe");
        page.click("text=A condition was imposed");
        head.look("regulation-change");
        page.click("[id$='keep']");
        assertThat(page.locator(".error-summary")).containsText("Say what the condition is");
        page.getByLabel("Children’s ages").check();
        page.fill("[id='words']", "Children of 10 to 17 years.");
        page.fill("[id='from']", "2021-03-03");
        page.click("[id$='keep']");
        assertThat(page.locator("main")).containsText("Children of 10 to 17 years.");
        head.look("regulation-home");
    }

    @Test
    void a_second_home_for_a_manager_needs_an_exception_and_a_post_that_is_filled_is_not_empty(Visitor head) {
        head.open("/regulation/change?home=pegasus&what=VACANCY").signInHere("head.of.service");
        Page page = head.page();
        page.click("[id$='keep']");
        assertThat(page.locator(".error-summary")).containsText("A manager is registered on that day");
        for (String what :
                new String[] {"PLACES", "STATUS", "LIFTED", "CERTIFICATE", "MANAGER", "MANAGER_ENDED", "TWO_HOMES"}) {
            head.open("/regulation/change?home=pegasus&what=" + what);
            assertThat(page.locator("h1")).not().isEmpty();
            page.click("[id$='keep']");
            assertThat(page.locator(".error-summary")).isVisible();
        }
    }

    @Test
    void a_manager_without_an_application_ends_the_post_is_empty_and_the_notice_to_ofsted_is_offered(
            Visitor individual) {
        individual.open("/regulation/home?home=liberty-house").signInHere("responsible.individual");
        Page page = individual.page();
        page.click("text=A manager’s registration ended");
        page.click("[id$='keep']");
        assertThat(page.locator(".error-summary")).containsText("Choose whose registration ended");
        individual.look("regulation-manager-ended");
        page.selectOption("[id='ending']", new SelectOption().setLabel("Joan Ashdown"));
        page.click("[id$='keep']");
        assertThat(page.locator("main")).containsText("The manager’s post fell empty");
        assertThat(page.getByText("Prepare the notice to Ofsted"))
                .hasAttribute("href", Pattern.compile("/notices/change\\?home=liberty-house&change=SOMEBODY_CEASES$"));
        individual.look("regulation-home-changed");
        individual.open("/regulation/board");
        Locator empty = page.locator(".notice").filter(new Locator.FilterOptions().setHasText("Liberty House"));
        assertThat(empty).containsText("has no registered manager since Tue 23 Nov 2021. Regulation 27");
        individual.open("/regulation/change?home=liberty-house&what=MANAGER");
        page.selectOption("[id='staffId']", new SelectOption().setLabel("Joan Ashdown"));
        page.click("[id$='keep']");
        assertThat(page.getByText("Prepare the notice to Ofsted")).isVisible();
        individual.open("/regulation/board");
        assertThat(empty).hasCount(0);
        Visitor head = individual.another();
        head.open("/regulation/home?home=liberty-house&changed=MANAGER").signInHere("head.of.service");
        assertThat(head.page().locator("main")).containsText("The registered manager or the responsible individual");
        assertThat(head.page().getByText("Prepare the notice to Ofsted")).hasCount(0);
    }

    @Test
    void the_timeline_tells_a_panel_member_of_registration_inspection_and_opinions_without_names(Visitor panel) {
        panel.open("/regulation/timeline?home=pegasus").signInHere("panel.member");
        Page page = panel.page();
        assertThat(page.locator("main")).containsText("Registered with Ofsted under number 2597567");
        assertThat(page.locator("main")).containsText("A manager was registered");
        assertThat(page.locator("main")).containsText("2 requirements, 1 closed.");
        assertThat(page.locator("main")).containsText("Visit of the independent person");
        assertThat(page.locator("main")).not().containsText("Dana Whitlock");
        Locator report = page.locator("a[href*='/reg44/report']");
        assertThat(report).hasCount(0);
        panel.look("regulation-timeline");
    }
}

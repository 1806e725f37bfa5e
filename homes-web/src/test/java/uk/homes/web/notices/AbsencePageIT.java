package uk.homes.web.notices;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class AbsencePageIT {

    @Test
    void an_absence_of_27_days_is_refused_and_one_of_28_is_prepared(Visitor provider) {
        Page page = provider.signIn("responsible.individual")
                .open("/notices/absence?home=pegasus")
                .page();
        page.selectOption("#staff", new SelectOption().setLabel("Dana Whitlock"));
        page.fill("#from", "2022-02-01");
        page.fill("#to", "2022-02-27");
        page.fill("#matter", "Leave.");
        page.fill("#actions", "The deputy leads.");
        page.fill("#acting", "Gwen Tarrant, Level 5 diploma.");
        page.fill("#appointment", "None is needed.");
        page.click(".action-bar input.button");
        assertThat(page.locator("#to-error")).containsText("28 days or more");
        provider.look("absence");
        page.fill("#to", "2022-02-28");
        page.click(".action-bar input.button");
        assertThat(page.locator("main")).containsText("Dana Whitlock is away");
        page.click(".crumb a");
        assertThat(page.locator(".due-list")).containsText("By Sat 1 Jan 2022");
    }
}

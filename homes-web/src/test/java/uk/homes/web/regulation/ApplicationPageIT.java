package uk.homes.web.regulation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class ApplicationPageIT {

    @Test
    void the_head_of_service_reads_the_way_of_quarry_house_and_adds_a_document_and_an_interview(Visitor head) {
        head.open("/regulation/board").signInHere("head.of.service");
        open(head, "Quarry House");
        Page page = head.page();
        assertThat(page.locator(".lead")).hasText("Notice of proposal since Mon 8 Nov 2021, 15 days.");
        assertThat(page.locator("main")).containsText("Representations until Mon 6 Dec 2021");
        assertThat(page.locator("main")).containsText("8 of 8 ready");
        head.look("regulation-application");
        page.fill("[id='document']", "Letter of the fire officer");
        page.click("[id='addDocument']");
        assertThat(page.locator("main")).containsText("8 of 9 ready");
        page.getByLabel("Letter of the fire officer").check();
        page.click("[id='keepReady']");
        assertThat(page.locator("main")).containsText("9 of 9 ready");
        page.click("[id='keepInterview']");
        assertThat(page.locator(".error-summary")).containsText("Say who was interviewed");
        page.fill("[id='person']", "Responsible individual");
        page.fill("[id='interviewOn']", "2021-11-17");
        page.selectOption("[id='outcome']", "AWAITED");
        page.click("[id='keepInterview']");
        assertThat(page.locator(".recent .status-tag")).hasText("Held, waits for Ofsted");
        page.getByLabel("Fit: Responsible individual", new Page.GetByLabelOptions().setExact(true))
                .click();
        assertThat(page.locator(".recent .status-tag")).hasText("Fit");
    }

    @Test
    void a_document_gets_its_file_with_the_stage_it_belongs_to_and_gives_it_back(Visitor head) throws IOException {
        head.open("/regulation/board").signInHere("head.of.service");
        open(head, "Quarry House");
        Page page = head.page();
        page.selectOption("[id='paper']", new SelectOption().setLabel("Floor plan"));
        page.selectOption("[id='stage']", new SelectOption().setLabel("Registration visit"));
        page.setInputFiles("[id='file']", payload("ground floor.pdf", "PK a drawing"));
        page.click("[id='attach']");
        assertThat(page.locator("[id='file-error']")).containsText("This is not a PDF");
        assertThat(page.locator("[id='paper'] option:checked")).hasText("Floor plan");
        assertThat(page.locator("[id='stage'] option:checked")).hasText("Registration visit");
        page.setInputFiles("[id='file']", payload("ground floor.pdf", "%PDF-1.4 ground floor"));
        page.click("[id='attach']");
        assertThat(page.locator("main")).containsText("The file is added.");
        Locator step =
                page.locator(".recent > li").filter(new Locator.FilterOptions().setHasText("Registration visit"));
        assertThat(step.locator("a")).hasText("ground floor.pdf");
        Locator floor = page.locator("section[aria-labelledby='files']");
        assertThat(floor).containsText("Registration visit. ");
        head.look("regulation-application-file");
        Download kept = page.waitForDownload(() -> floor.locator("a").click());
        Assertions.assertThat(kept.suggestedFilename()).isEqualTo("ground floor.pdf");
        Assertions.assertThat(Files.readString(kept.path())).isEqualTo("%PDF-1.4 ground floor");
        Visitor panel = head.another();
        panel.open(page.url().replaceAll("^https?://[^/]+", "")).signInHere("panel.member");
        assertThat(panel.page().locator("main")).containsText("Floor plan");
        assertThat(panel.page().getByText("ground floor.pdf")).hasCount(0);
    }

    private static FilePayload payload(String name, String content) {
        return new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void a_step_that_does_not_follow_is_not_offered_and_one_that_does_is_recorded(Visitor head) {
        head.open("/regulation/board").signInHere("head.of.service");
        open(head, "Middle Lane");
        Page page = head.page();
        page.click("text=Record what happened next");
        assertThat(page.getByLabel("Registered", new Page.GetByLabelOptions().setExact(true)))
                .hasCount(0);
        head.look("regulation-step");
        page.fill("[id='blocks']", "Residents’ concern; a meeting is planned");
        page.click("[id$=':block']");
        assertThat(page.locator("main")).containsText("What blocks the next stage is kept.");
        page.click("text=Record what happened next");
        page.click("[id$=':step']");
        assertThat(page.locator(".error-summary")).containsText("Say which stage it came to");
        page.getByLabel("Adaptation").check();
        page.fill("[id='on']", "2021-11-20");
        page.fill("[id='note']", "A ramp and a fire door");
        page.click("[id$=':step']");
        assertThat(page.locator(".lead")).hasText("Adaptation since Sat 20 Nov 2021, 3 days.");
        assertThat(page.locator("main")).containsText("A ramp and a fire door");
    }

    @Test
    void an_application_is_begun_for_a_person(Visitor head) {
        head.open("/regulation/home?home=beech-tree").signInHere("head.of.service");
        Page page = head.page();
        page.click("text=For the responsible individual (SC2)");
        head.look("regulation-apply");
        page.click("[id$='begin']");
        assertThat(page.locator(".error-summary")).containsText("Say who applies");
        assertThat(page.getByLabel("Responsible individual")).isChecked();
        page.fill("[id='applicant']", "Responsible individual");
        page.click("[id$='begin']");
        assertThat(page.locator(".lead")).containsText("Planned since");
        assertThat(page.locator("main")).containsText("DBS certificate");
    }

    @Test
    void the_board_leads_to_an_application_for_a_manager_and_a_home_on_its_way_to_none_of_its_own(Visitor head) {
        head.open("/regulation/board").signInHere("head.of.service");
        Page page = head.page();
        page.click("text=Apply for a person (SC2)");
        head.look("regulation-board-apply");
        page.locator("details .sections a")
                .filter(new Locator.FilterOptions().setHasText("Phoenix"))
                .click();
        assertThat(page.locator("h1")).hasText("Apply to Ofsted for Phoenix");
        assertThat(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Manager SC2")))
                .isChecked();
        head.open("/regulation/home?home=phoenix");
        assertThat(page.getByText("For a manager (SC2)")).isVisible();
        assertThat(page.getByText("For the home (SC1)")).hasCount(0);
        head.look("regulation-home-unregistered");
    }

    private static void open(Visitor visitor, String home) {
        visitor.page()
                .locator("tbody tr a")
                .filter(new Locator.FilterOptions().setHasText(home))
                .first()
                .click();
    }
}

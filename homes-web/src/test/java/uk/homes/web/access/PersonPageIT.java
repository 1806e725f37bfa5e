package uk.homes.web.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
class PersonPageIT {

    @Test
    void an_administrator_adds_somebody_gives_them_a_home_and_they_sign_in(Visitor administrator) {
        administrator.signIn("administrator").look("people");
        String name = added(administrator, "Worker to be");
        choose(administrator.page(), "Residential worker", "Pegasus");
        administrator.page().click("input[value='Give this role']");
        assertThat(administrator.page().locator("main section").first()).containsText("Residential worker");
        administrator.look("person");

        Visitor worker = administrator.another();
        worker.open("/sign-in");
        worker.page().fill("#name", name);
        worker.page().fill("#password", "a password of some length");
        worker.page().press("#password", "Enter");
        worker.open("/access/account");
        assertThat(worker.page().locator("main")).containsText("Residential worker: Pegasus");

        administrator.page().click("text=Close their access now");
        assertThat(administrator.page().locator("main")).containsText("Their access is closed");
        worker.open("/access/account");
        assertThat(worker.page().locator("h1")).hasText("Sign in");
    }

    @Test
    void a_manager_adds_a_worker_to_the_own_home_who_chooses_a_password_by_the_link(Visitor manager) {
        Page page = manager.signIn("manager.pegasus").open("/access/people").page();
        manager.look("home-people");
        page.click("text=Add somebody");
        String name = "own." + Long.toString(System.nanoTime(), 36);
        page.fill("#name", "Nia Newcomer");
        page.fill("#postTitle", "Residential worker");
        page.locator("label.choice:has-text('Residential worker')").click();
        page.fill("#signInName", name);
        manager.look("home-add");
        page.click("text=Add this person");
        assertThat(page.locator("h1")).hasText("Nia Newcomer");
        assertThat(page.locator("main section").first()).containsText("Pegasus");
        page.click("text=Make a one-time link");
        String link = page.locator(".link-once").innerText();
        manager.look("home-person");

        Visitor worker = manager.another();
        worker.page().navigate(link);
        worker.page().fill("#password", "a password of some length");
        worker.look("own-password");
        worker.page().click("text=Keep this password");
        worker.page().fill("#name", name);
        worker.page().fill("#password", "a password of some length");
        worker.page().press("#password", "Enter");
        worker.open("/access/account");
        assertThat(worker.page().locator("main")).containsText("Residential worker: Pegasus");
        worker.expectComplaint("403");
        worker.open("/access/people");

        page.fill("#lastDay", "2021-11-30");
        page.click("text=End this role");
        assertThat(page.locator("main")).containsText("The role ends after 30 Nov 2021");
        page.click("text=Close their access now");
        assertThat(page.locator("main")).containsText("Their access is closed. Only the administrator opens it again.");
        worker.open("/access/account");
        assertThat(worker.page().locator("h1")).hasText("Sign in");
    }

    @Test
    void who_commissions_homes_cannot_become_their_independent_person(Visitor administrator) {
        administrator.signIn("administrator");
        added(administrator, "Commissioning officer");
        administrator.page().selectOption("#declaredHome", new SelectOption().setLabel("Pegasus"));
        administrator.page().check("text=Commissions or finances the home");
        administrator.page().click("text=Record what they declare");
        assertThat(administrator.page().locator("main")).containsText("What they declare is recorded");
        choose(administrator.page(), "Independent person (Reg 44 visitor)", "Pegasus");
        administrator.page().click("input[value='Give this role']");
        assertThat(administrator.page().locator(".error-summary")).containsText("CHR 43(3)(d)");
    }

    @Test
    void what_excludes_an_independent_person_later_suspends_them_in_sight(Visitor administrator) {
        administrator.signIn("administrator");
        added(administrator, "Visitor to be");
        Page page = administrator.page();
        page.click("text=Record what they declare");
        assertThat(page.locator(".error-summary")).containsText("An independent person is appointed home by home");
        page.selectOption("#declaredHome", new SelectOption().setLabel("Pegasus"));
        page.click("text=Record what they declare");
        assertThat(page.locator("main")).containsText("What they declare is recorded");
        choose(page, "Independent person (Reg 44 visitor)", "Pegasus");
        page.click("input[value='Give this role']");
        assertThat(page.locator("main")).containsText("The role is given");
        page.selectOption("#declaredHome", new SelectOption().setLabel("Pegasus"));
        page.check("text=Has a financial interest in the home");
        page.click("text=Record what they declare");
        assertThat(page.locator("main section").first()).containsText("Suspended");
        administrator.look("person-suspended");
        choose(page, "Residential worker", "Beech Tree");
        page.click("input[value='Give this role']");
        assertThat(page.locator(".error-summary")).containsText("This person is an independent person");
    }

    @Test
    void what_is_typed_about_a_person_is_kept(Visitor administrator) {
        administrator.signIn("administrator");
        added(administrator, "Somebody to be");
        Page page = administrator.page();
        page.fill("#connectionWords", "Their sister worked at Liberty House until 2019.");
        assertThat(page.locator("#declareForm .saved")).containsText("on the server at");
        page.reload();
        assertThat(page.locator("#connectionWords")).hasValue("Their sister worked at Liberty House until 2019.");
    }

    @Test
    void a_person_without_a_name_is_sent_back_with_everything_else_still_typed(Visitor administrator) {
        administrator.signIn("administrator").open("/access/add");
        administrator.page().fill("[id='postTitle']", "Deputy manager");
        administrator.page().click("text=Add this person");
        assertThat(administrator.page().locator(".error-summary")).containsText("what they are called");
        assertThat(administrator.page().locator("[id='postTitle']")).hasValue("Deputy manager");
        administrator.look("person-refused");
    }

    private static String added(Visitor administrator, String person) {
        String name = "test." + Long.toString(System.nanoTime(), 36);
        administrator.open("/access/add");
        Page page = administrator.page();
        page.fill("[id='name']", person);
        page.fill("[id='postTitle']", "Post");
        page.fill("[id='signInName']", name);
        page.fill("[id='password']", "a password of some length");
        page.click("text=Add this person");
        assertThat(page.locator("h1")).hasText(person);
        return name;
    }

    private static void choose(Page page, String role, String home) {
        page.selectOption("[id='role']", new SelectOption().setLabel(role));
        page.selectOption("[id='homeId']", new SelectOption().setLabel(home));
    }
}

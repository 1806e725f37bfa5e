package uk.homes.web.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import uk.homes.testing.FindsTheDemonstration;
import uk.homes.testing.Machine;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

@PageTest
@FindsTheDemonstration
class ReportPageIT {

    private static final String REPORT = "/programme/report?on=2021-11-23";

    @Test
    void the_report_of_23_november_2021_gives_the_published_figures(Visitor head) {
        head.open(REPORT).signInHere("head.of.service");
        assertThat(head.page().locator("[aria-labelledby=summary] li")).hasText(new String[] {
            "18 beds are planned in seven homes: 5 in phase 1, 5 in phase 2 and 8 in phase 3; 16 residential and 2 for "
                    + "emergencies.",
            "2 of the new homes are registered with Ofsted. 2 of them were judged Good.",
            "5 young people have lived in the homes. Of them, 2 have moved on to foster carers.",
            "3 of 6 registered places are in use: 50%, against a target of 85%."
        });
        assertThat(figures(head, "Workforce")).hasText(new String[] {"4", "44", "17", "60", "16"});
        assertThat(figures(head, "Registration")).hasText(new String[] {"2", "2", "Outstanding"});
        assertThat(figures(head, "Placements")).hasText(new String[] {"3", "5", "2"});
        assertThat(head.page().locator("table.committee")).hasCount(3);
        assertThat(head.page().locator("table.committee").last()).containsText("Proposal");
        assertThat(head.page().locator("#note-a")).containsText("September 2021");
        head.look("progress-report");
    }

    @Test
    void a_panel_member_is_told_no_count_of_children_from_one_to_four(Visitor panel) {
        panel.open(REPORT).signInHere("panel.member");
        assertThat(figures(panel, "Placements")).hasText(new String[] {"Fewer than 5", "5", "Fewer than 5"});
        assertThat(panel.page().locator("[aria-labelledby=summary]")).not().containsText("50%");
        assertThat(figures(panel, "Workforce")).hasText(new String[] {"4", "44", "17", "60", "16"});
        panel.look("progress-report-panel");
    }

    @Test
    void the_paper_is_a_tagged_pdf_of_the_same_day(Visitor head) {
        HttpResponse<String> paper = new Machine().signIn("head.of.service").get("/programme/report.pdf?on=2021-11-23");
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/pdf");
        assertThat(paper.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("progress-report-2021-11-23.pdf");
        assertThat(paper.body()).startsWith("%PDF-");
    }

    @Test
    void a_paper_of_a_day_that_is_none_is_not_found(Visitor head) {
        Machine machine = new Machine().signIn("head.of.service");
        assertThat(machine.get("/programme/report.pdf?on=never").statusCode()).isEqualTo(404);
        assertThat(machine.get("/programme/report.pdf?on=2019-01-01").statusCode())
                .isEqualTo(404);
    }

    private static Locator figures(Visitor visitor, String heading) {
        return visitor.page().locator(".thirds section:has(h2:text-is('" + heading + "')) dd");
    }
}

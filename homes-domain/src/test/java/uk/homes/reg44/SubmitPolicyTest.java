package uk.homes.reg44;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.homes.shared.Refusal;

/** What a report must have before it is submitted. */
class SubmitPolicyTest {

    private final List<ReportLine> lines = new ArrayList<>(List.of(
            line("PERSON", "CHILD", "IN_PRIVATE CONSENTED", null),
            line("OPINION", "SAFEGUARDED", "YES", "They say whom they trust."),
            line("OPINION", "WELL_BEING", "NOT_FULLY", "Evenings are thin."),
            line("CONFLICT", "KNOWN", "false", null)));

    @Test
    void a_complete_report_has_nothing_against_it() {
        assertThat(keys(true, 0, 0)).isEmpty();
    }

    @Test
    void both_opinions_and_their_reasons_are_asked_for_with_the_regulation() {
        lines.removeIf(line -> line.item().equals("SAFEGUARDED"));
        lines.removeIf(line -> line.item().equals("WELL_BEING"));
        lines.add(line("OPINION", "WELL_BEING", "NO", "  "));
        assertThat(refusals(true, 0, 0))
                .extracting(Refusal::key, Refusal::regulation)
                .containsExactly(
                        tuple("reg44.submit.opinion.SAFEGUARDED", "CHR 44(4)(a)"),
                        tuple("reg44.submit.reasons.WELL_BEING", "CHR 44(4)(b)"));
    }

    @Test
    void every_reason_is_given_at_once() {
        lines.clear();
        assertThat(keys(false, 2, 0))
                .containsExactly(
                        "reg44.submit.opinion.SAFEGUARDED",
                        "reg44.submit.opinion.WELL_BEING",
                        "reg44.submit.conflict",
                        "reg44.submit.left",
                        "reg44.submit.findings",
                        "reg44.submit.nobody");
    }

    @Test
    void case_records_cannot_be_sampled_without_one_opened_with_both_consents() {
        lines.add(line("RECORD", "CASE_RECORDS", "SAMPLED", null));
        assertThat(keys(true, 0, 0)).containsExactly("reg44.submit.caseRecords");
        assertThat(keys(true, 0, 1)).isEmpty();
    }

    private List<String> keys(boolean left, int undecided, int opened) {
        return refusals(left, undecided, opened).stream().map(Refusal::key).toList();
    }

    private List<Refusal> refusals(boolean left, int undecided, int opened) {
        return SubmitPolicy.refusals(new Report(lines), left, undecided, opened);
    }

    private static ReportLine line(String part, String item, String answer, String words) {
        return new ReportLine(part, item, "PE-03", answer, words, null, 0);
    }
}

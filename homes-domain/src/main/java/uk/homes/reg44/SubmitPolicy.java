package uk.homes.reg44;

import java.util.ArrayList;
import java.util.List;
import uk.homes.shared.Refusal;
import uk.homes.shared.Words;

/** What a report must have before it can be submitted: the opinions the regulation asks for, and an honest account of the rest. */
final class SubmitPolicy {

    private final List<Refusal> refusals = new ArrayList<>();

    private SubmitPolicy() {}

    /**
     * Every reason why a report cannot be submitted yet.
     *
     * @param left whether it says when the visitor left
     * @param undecided recommendations that the home says are done and about which the visit says nothing
     * @param recordsOpened children's case records opened during the visit, each with both consents
     */
    static List<Refusal> refusals(Report report, boolean left, int undecided, int recordsOpened) {
        SubmitPolicy policy = new SubmitPolicy();
        policy.opinions(report);
        policy.conflict(report);
        policy.refuse(!left, Refusal.at("left", "reg44.submit.left"));
        policy.refuse(undecided > 0, Refusal.at("previous", "reg44.submit.findings", undecided));
        policy.halfFilled(report);
        policy.refuse(
                report.people().isEmpty() && !report.texts().containsKey(Section.CHILDREN),
                Refusal.at("people", "reg44.submit.nobody"));
        policy.refuse(
                sampledCaseRecords(report) && recordsOpened == 0,
                Refusal.at("records", "reg44.submit.caseRecords").under("CHR 44(2)(b)"));
        return policy.refusals;
    }

    private void opinions(Report report) {
        for (Question question : Question.values()) {
            Opinion opinion = report.opinion(question);
            String field = "opinion-" + question;
            refuse(
                    opinion.answer() == null,
                    Refusal.at(field, "reg44.submit.opinion." + question).under(question.provision()));
            refuse(
                    opinion.answer() != null && Words.tidy(opinion.reasons()) == null,
                    Refusal.at(field, "reg44.submit.reasons." + question).under(question.provision()));
        }
    }

    private void halfFilled(Report report) {
        long found = report.findings().stream()
                .filter(each -> each.outcome() == null)
                .count();
        refuse(found > 0, Refusal.at("previous", "reg44.submit.halfFound", found));
        long sampled =
                report.records().stream().filter(each -> each.result() == null).count();
        refuse(sampled > 0, Refusal.at("records", "reg44.submit.halfSampled", sampled));
    }

    private void conflict(Report report) {
        refuse(
                report.conflict() == null,
                Refusal.at("conflict", "reg44.submit.conflict").under(Section.CONFLICT.provision()));
    }

    private static boolean sampledCaseRecords(Report report) {
        return report.records().stream()
                .anyMatch(line ->
                        line.record() == RecordKind.CASE_RECORDS && line.result() == RecordSampled.Result.SAMPLED);
    }

    private void refuse(boolean broken, Refusal refusal) {
        if (broken) {
            refusals.add(refusal);
        }
    }
}

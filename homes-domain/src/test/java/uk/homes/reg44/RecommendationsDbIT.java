package uk.homes.reg44;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.reg44.Recommendations.AnswerRecommendation;
import uk.homes.reg44.Recommendations.NewEvidence;
import uk.homes.reg44.VisitFindings.ChangeRecommendation;
import uk.homes.reg44.VisitFindings.Recommend;
import uk.homes.reg44.VisitFindings.SaveFindings;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.GivenFile;
import uk.homes.shared.KeptFile;
import uk.homes.shared.NotFound;
import uk.homes.testing.House.Someone;
import uk.homes.testing.Sql;

/** A recommendation from the visit that makes it to the visit that sees it done. */
class RecommendationsDbIT {

    private static final YearMonth OCTOBER = YearMonth.of(2021, 10);
    private static final LocalDate SOON = LocalDate.of(2021, 12, 1);

    private final AVisit a = new AVisit();

    @Test
    void the_home_answers_does_and_shows_and_the_next_visit_verifies() {
        Long id = a.recommendation(a.submitted(OCTOBER));
        answer(id, Answer.ACCEPTED, null, SOON);
        done(id);
        Long next = a.complete(AVisit.NOVEMBER);
        assertThat(a.visitor.does(() -> a.recommendations().carriedInto(next)))
                .extracting(RecommendationRow::id)
                .containsExactly(id);
        assertThatThrownBy(() -> a.submit(next, AVisit.NOVEMBER)).hasMessageContaining("reg44.submit.findings");
        find(next, new Finding(id, Outcome.VERIFIED, "The poster hangs by the kitchen.", null));
        assertThat(status(id)).isEqualTo(RecommendationStatus.DONE);
        a.submit(next, AVisit.NOVEMBER);
        assertThat(status(id)).isEqualTo(RecommendationStatus.VERIFIED);
        assertThat(a.head.does(() -> a.recommendations().steps(id)))
                .extracting(StepRow::to)
                .containsExactly(
                        RecommendationStatus.OPEN,
                        RecommendationStatus.ACCEPTED,
                        RecommendationStatus.IN_PROGRESS,
                        RecommendationStatus.DONE,
                        RecommendationStatus.VERIFIED);
        assertThat(a.head.does(() -> a.recommendations().open(a.home)))
                .extracting(RecommendationRow::id)
                .doesNotContain(id);
    }

    @Test
    void what_is_not_done_is_opened_again_with_a_new_date_and_answered_again() {
        Long id = a.recommendation(a.submitted(OCTOBER));
        answer(id, Answer.ACCEPTED, null, SOON);
        done(id);
        Long next = a.complete(AVisit.NOVEMBER);
        assertThatThrownBy(() -> find(next, new Finding(id, Outcome.REOPENED, null, null)))
                .hasMessageContaining("reg44.finding.why")
                .hasMessageContaining("reg44.recommend.considerBy (CHR 44(5))");
        find(next, new Finding(id, Outcome.REOPENED, "One of three records is blank.", SOON));
        a.submit(next, AVisit.NOVEMBER);
        RecommendationRow row = a.manager.does(() -> a.recommendations().find(id));
        assertThat(row.status()).isEqualTo(RecommendationStatus.REOPENED);
        assertThat(row.considerBy()).isEqualTo(SOON);
        answer(id, Answer.NOT_ACCEPTED, "The children asked us not to.", null);
        assertThat(status(id)).isEqualTo(RecommendationStatus.NOT_ACCEPTED);
    }

    @Test
    void only_what_the_home_says_is_done_can_be_verified() {
        Long id = a.recommendation(a.submitted(OCTOBER));
        Long next = a.complete(AVisit.NOVEMBER);
        assertThatThrownBy(() -> find(next, new Finding(id, Outcome.VERIFIED, null, null)))
                .hasMessageContaining("reg44.finding.notDone");
    }

    @Test
    void a_refusal_and_a_part_need_a_reason_and_a_promise_needs_a_day() {
        Long id = a.recommendation(a.submitted(OCTOBER));
        assertThatThrownBy(() -> answer(id, Answer.NOT_ACCEPTED, " ", null))
                .hasMessageContaining("reg44.answer.reason");
        assertThatThrownBy(() -> answer(id, Answer.PARTLY, null, null))
                .hasMessageContaining("reg44.answer.reason")
                .hasMessageContaining("reg44.answer.doBy");
        assertThatThrownBy(() -> answer(id, Answer.ACCEPTED, null, LocalDate.of(2021, 11, 1)))
                .hasMessageContaining("reg44.answer.doByPast");
    }

    @Test
    void only_the_home_answers_and_only_once_for_each_page_it_opened() {
        Long id = a.recommendation(a.submitted(OCTOBER));
        for (Someone other : List.of(a.visitor, a.head, a.individual)) {
            assertThatThrownBy(() -> other.runs(() ->
                            a.recommendations().answer(new AnswerRecommendation(id, 1, Answer.ACCEPTED, null, SOON))))
                    .isInstanceOf(NotPermitted.class);
        }
        answer(id, Answer.ACCEPTED, null, SOON);
        assertThatThrownBy(() -> a.manager.runs(
                        () -> a.recommendations().answer(new AnswerRecommendation(id, 1, Answer.ACCEPTED, null, SOON))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_recommendation_not_yet_submitted_is_not_there_for_the_home() {
        Long visit = a.complete(AVisit.NOVEMBER);
        Long id = a.recommendation(visit);
        assertThatThrownBy(() -> a.manager.does(() -> a.recommendations().find(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answer(id, Answer.ACCEPTED, null, SOON)).isInstanceOf(NotFound.class);
    }

    @Test
    void one_made_again_is_counted_and_lives_on_in_the_new_one() {
        Long first = a.recommendation(a.submitted(YearMonth.of(2021, 9)));
        Long second = repeated(OCTOBER, first);
        Long third = repeated(AVisit.NOVEMBER, second);
        assertThat(a.head.does(() -> a.recommendations().open(a.home)))
                .filteredOn(row -> List.of(first, second, third).contains(row.id()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(third);
                    assertThat(row.asked()).isEqualTo(3);
                });
    }

    @Test
    void an_answer_that_is_late_reaches_the_head_of_service_and_the_responsible_individual() {
        Long id = a.recommendation(a.submitted(OCTOBER));
        for (Someone one : List.of(a.head, a.individual, a.manager)) {
            assertThat(one.does(() -> a.recommendations().atAGlance(null)).lateAnswers())
                    .isOne();
            assertThat(one.does(() -> a.recommendations().overdue(null)))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.id()).isEqualTo(id);
                        assertThat(row.answerLate(LocalDate.of(2021, 11, 23))).isTrue();
                    });
        }
        answer(id, Answer.ACCEPTED, null, SOON);
        assertThat(a.head.does(() -> a.recommendations().overdue(a.home))).isEmpty();
        assertThat(a.head.does(() -> a.recommendations().atAGlance(a.home))).isEqualTo(new AtAGlance(0, 0));
        Someone elsewhere = a.house.someone(Role.HEAD_OF_SERVICE, a.house.home());
        assertThat(elsewhere.does(() -> a.recommendations().overdue(a.home))).isEmpty();
    }

    @Test
    void evidence_is_kept_and_given_back_byte_for_byte_and_never_to_another_home() {
        Long id = a.recommendation(a.submitted(OCTOBER));
        byte[] pdf = "%PDF-1.7 a poster".getBytes(StandardCharsets.US_ASCII);
        NewEvidence evidence = new NewEvidence(UUID.randomUUID(), id, "The poster", new GivenFile("poster.pdf", pdf));
        Long file = a.manager.does(() -> a.recommendations().addEvidence(evidence));
        assertThat(a.manager.does(() -> a.recommendations().addEvidence(evidence)))
                .isEqualTo(file);
        KeptFile read = a.visitor.does(() -> a.recommendations().evidenceFile(file));
        assertThat(read.content()).isEqualTo(pdf);
        assertThat(read.mediaType()).isEqualTo("application/pdf");
        assertThat(a.visitor.does(() -> a.recommendations().evidence(id))).hasSize(1);
        Someone elsewhere = a.house.someone(Role.REGISTERED_MANAGER, a.house.home());
        assertThatThrownBy(() -> elsewhere.does(() -> a.recommendations().evidenceFile(file)))
                .isInstanceOf(NotFound.class);
        NewEvidence page = new NewEvidence(
                UUID.randomUUID(), id, "x", new GivenFile("x.png", "<html>".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> a.manager.does(() -> a.recommendations().addEvidence(page)))
                .hasMessageContaining("shared.file.type");
    }

    @Test
    void a_recommendation_taken_back_before_submitting_leaves_no_gap() {
        Long visit = a.complete(AVisit.NOVEMBER);
        Long first = a.recommendation(visit);
        a.visitor.does(
                () -> a.findings().recommend(new Recommend(UUID.randomUUID(), visit, a.words(AVisit.NOVEMBER, null))));
        a.visitor.runs(() -> a.findings().withdraw(first));
        assertThat(a.visitor.does(() -> a.recommendations().of(visit)))
                .singleElement()
                .satisfies(row -> assertThat(row.number()).isEqualTo(1));
    }

    @Test
    void words_without_an_outcome_are_kept_can_be_taken_back_and_are_asked_for_at_the_end() {
        Long id = a.recommendation(a.submitted(OCTOBER));
        Long next = a.complete(AVisit.NOVEMBER);
        Finding half = new Finding(id, null, "The poster hangs, half torn.", SOON);
        find(next, half);
        assertThat(a.visitor.does(() -> a.findings().of(next))).containsExactly(half);
        assertThat(a.visitor.does(() -> a.reports().draft(next)).findings())
                .singleElement()
                .satisfies(found -> assertThat(found.outcome()).isNull());
        assertThat(a.visitor.does(() -> a.notes().sections(next)))
                .filteredOn(part -> part.section() == Section.PREVIOUS)
                .singleElement()
                .satisfies(part -> assertThat(part.filled()).isZero());
        assertThatThrownBy(() -> a.submit(next, AVisit.NOVEMBER)).hasMessageContaining("reg44.submit.halfFound");
        a.write(next, AVisit.NOVEMBER, () -> a.findings()
                .findings(new SaveFindings(next, 1, List.of(new Finding(id, null, " ", null)))));
        assertThat(a.visitor.does(() -> a.findings().of(next))).isEmpty();
        a.submit(next, AVisit.NOVEMBER);
    }

    private Long repeated(YearMonth month, Long earlier) {
        Long visit = a.complete(month);
        Long again = a.recommendation(visit);
        a.write(visit, month, () -> a.findings().change(new ChangeRecommendation(again, 1, a.words(month, earlier))));
        a.submit(visit, month);
        return again;
    }

    private void answer(Long id, Answer answer, String words, LocalDate doBy) {
        inNovember(() -> a.recommendations().answer(new AnswerRecommendation(id, version(id), answer, words, doBy)));
    }

    private void done(Long id) {
        inNovember(() -> a.recommendations().done(id, version(id), "A poster made by both children."));
    }

    private void find(Long visit, Finding finding) {
        a.write(visit, AVisit.NOVEMBER, () -> a.findings().findings(new SaveFindings(visit, 0, List.of(finding))));
    }

    // Between the visit of October and that of November.
    private void inNovember(Runnable work) {
        a.manager.doesAt(AVisit.at("2021-11-10T09:00:00Z"), () -> {
            work.run();
            return null;
        });
    }

    private RecommendationStatus status(Long id) {
        return RecommendationStatus.valueOf(Sql.text("select status from reg44.recommendation where id = " + id));
    }

    private static int version(Long id) {
        return Integer.parseInt(Sql.text("select version from reg44.recommendation where id = " + id));
    }
}

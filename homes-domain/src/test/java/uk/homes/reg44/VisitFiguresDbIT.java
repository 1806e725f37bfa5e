package uk.homes.reg44;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.reg44.Recommendations.AnswerRecommendation;
import uk.homes.reg44.VisitFindings.Recommend;
import uk.homes.shared.Statements;
import uk.homes.testing.House;

/** What panel members and officers read of the visits: figures, never a child. */
class VisitFiguresDbIT {

    private static final LocalDate TODAY = LocalDate.of(2021, 11, 23);
    private static final YearMonth SEPTEMBER = YearMonth.of(2021, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2021, 10);

    private final AVisit a = new AVisit();
    private final House.Someone member = a.house.someone(Role.PANEL_MEMBER, a.home);

    @Test
    void a_month_has_its_visit_its_opinions_and_its_recommendations() {
        Long visit = a.submitted(SEPTEMBER);
        made(visit, SEPTEMBER);
        VisitFigures.Month month = month(member, SEPTEMBER);
        assertThat(month.held()).isTrue();
        assertThat(month.safeguarded()).isEqualTo(Opinion.Says.YES);
        assertThat(month.wellBeing()).isEqualTo(Opinion.Says.NOT_FULLY);
        assertThat(counts(month)).containsExactly(1, 1, 0, 0, 0, 1);
    }

    @Test
    void until_the_report_is_final_only_who_may_read_it_sees_what_it_says() {
        a.submitted(SEPTEMBER);
        assertThat(month(member, SEPTEMBER).held()).isTrue();
        assertThat(month(member, SEPTEMBER).safeguarded()).isNull();
        assertThat(counts(month(member, SEPTEMBER))).containsOnly(0);
        assertThat(month(a.individual, SEPTEMBER).safeguarded()).isEqualTo(Opinion.Says.YES);
        assertThat(counts(month(a.individual, SEPTEMBER))).containsExactly(1, 1, 0, 0, 0, 1);
    }

    @Test
    void a_month_without_a_visit_is_missed_whether_it_was_planned_or_not() {
        a.submitted(SEPTEMBER);
        assertThat(month(member, OCTOBER).missed(TODAY)).isTrue();
        assertThat(month(member, AVisit.NOVEMBER).missed(TODAY)).isFalse();
        assertThat(month(member, AVisit.NOVEMBER).held()).isFalse();
    }

    @Test
    void what_is_made_again_is_counted_on_by_the_later_visit_and_done_until_it_is_seen_is_not_verified() {
        Long first = a.submitted(SEPTEMBER);
        made(first, SEPTEMBER);
        Long old = a.recommendation(first);
        Long second = a.complete(OCTOBER);
        a.write(second, OCTOBER, () -> a.findings()
                .recommend(new Recommend(UUID.randomUUID(), second, a.words(OCTOBER, old))));
        a.submit(second, OCTOBER);
        made(second, OCTOBER);
        assertThat(counts(month(member, SEPTEMBER))).containsExactly(1, 0, 0, 0, 1, 0);
        assertThat(counts(month(member, OCTOBER))).containsExactly(2, 2, 0, 0, 0, 2);

        Long done = a.recommendation(second);
        a.manager.runs(() -> a.recommendations()
                .answer(new AnswerRecommendation(
                        done,
                        a.recommendations().find(done).version(),
                        Answer.ACCEPTED,
                        "We will.",
                        TODAY.plusDays(9))));
        assertThat(counts(month(member, OCTOBER))).containsExactly(2, 2, 0, 0, 0, 1);
        a.manager.runs(() ->
                a.recommendations().done(done, a.recommendations().find(done).version(), "Shown to every child."));
        assertThat(counts(month(member, OCTOBER))).containsExactly(2, 1, 1, 0, 0, 1);
    }

    @Test
    void figures_stay_within_the_homes_of_the_reader_and_away_from_those_who_work_there() {
        a.submitted(SEPTEMBER);
        House.Someone elsewhere = a.house.someone(Role.PANEL_MEMBER, a.house.home());
        assertThat(year(elsewhere)).isEmpty();
        for (Role role : List.of(Role.RESIDENTIAL_WORKER, Role.REGISTERED_MANAGER, Role.ADMINISTRATOR)) {
            assertThatThrownBy(() -> year(a.house.someone(role, a.home))).isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void a_year_costs_one_statement() {
        a.submitted(SEPTEMBER);
        member.does(() -> {
            Statements.start();
            a.house.get(VisitFigures.class).year(2021);
            assertThat(Statements.counted()).hasSize(1);
            Statements.stop();
            return null;
        });
    }

    private void made(Long visit, YearMonth month) {
        a.write(visit, month, () -> a.reports().askForFacts(visit));
        a.write(visit, month, () -> a.reports().finish(visit));
    }

    private static List<Integer> counts(VisitFigures.Month month) {
        return List.of(month.made(), month.open(), month.done(), month.verified(), month.again(), month.overdue());
    }

    private VisitFigures.Month month(House.Someone who, YearMonth month) {
        return year(who).stream()
                .filter(row -> row.month().equals(month.atDay(1)))
                .findFirst()
                .orElseThrow();
    }

    private List<VisitFigures.Month> year(House.Someone who) {
        return who.does(() -> a.house.get(VisitFigures.class).year(2021));
    }
}

package uk.homes.reg44;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.homes.duties.Duties;
import uk.homes.duties.Duty;
import uk.homes.duties.WantedDuties;
import uk.homes.reg44.Recommendations.AnswerRecommendation;
import uk.homes.regulation.RegistrationStatus;
import uk.homes.regulation.Registrations;
import uk.homes.testing.House;
import uk.homes.testing.House.Someone;
import uk.homes.testing.Sql;

/** The clocks of the monthly visit, its report and what it recommends. */
class VisitClocksDbIT {

    private static final YearMonth SEPTEMBER = YearMonth.of(2021, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2021, 10);

    private final AVisit a = new AVisit();

    @Test
    void a_month_without_a_visit_is_due_by_its_end_and_late_after_it() {
        a.planned(SEPTEMBER);
        assertThat(due(a.visitor, "CHR44_VISIT"))
                .filteredOn(duty -> !duty.startsOn().isBefore(SEPTEMBER.atDay(1)))
                .extracting(Duty::what, Duty::dueOn)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("September 2021", LocalDate.of(2021, 9, 30)),
                        org.assertj.core.api.Assertions.tuple("October 2021", LocalDate.of(2021, 10, 31)),
                        org.assertj.core.api.Assertions.tuple("November 2021", LocalDate.of(2021, 11, 30)));
    }

    @Test
    void the_visit_ends_its_month() {
        a.planned(SEPTEMBER);
        a.begun(OCTOBER);
        assertThat(due(a.visitor, "CHR44_VISIT"))
                .extracting(Duty::what)
                .contains("September 2021", "November 2021")
                .doesNotContain("October 2021");
    }

    @Test
    void a_missed_month_is_late_until_it_is_explained_and_ends_late_at_that_moment() {
        Long visit = a.planned(SEPTEMBER);
        a.visitor.does(() -> a.visits().closeMonths());
        assertThat(due(a.visitor, "CHR44_VISIT")).extracting(Duty::what).contains("September 2021");
        a.visitor.runs(() -> a.visits().explain(visit, "The visitor was ill, and nobody else was free."));
        assertThat(due(a.visitor, "CHR44_VISIT")).extracting(Duty::what).doesNotContain("September 2021");
        a.visitor.doesAt(House.MORNING.plusSeconds(7200), () -> {
            a.visits().explain(visit, "The visitor was ill. The commissioner was told.");
            return null;
        });
        assertThat(Sql.text(
                        "select done_at at time zone 'UTC' from reg44.clock where record = 'reg44.visit' and record_id = "
                                + visit))
                .isEqualTo("2021-11-23 09:00:00");
        assertThat(a.visitor.does(() -> a.visits().year(2021, a.home)).months())
                .flatExtracting(VisitYear.Line::cells)
                .filteredOn(
                        cell -> cell.home().homeId() == a.home && cell.month().equals(SEPTEMBER))
                .extracting(VisitYear.Cell::missed)
                .containsExactly(true);
    }

    @Test
    void a_home_that_is_not_open_when_the_month_begins_is_due_no_visit() {
        a.planned(SEPTEMBER);
        a.head.runs(() -> a.house
                .get(Registrations.class)
                .changeStatus(a.home, RegistrationStatus.SUSPENDED, LocalDate.of(2021, 10, 2)));
        assertThat(due(a.visitor, "CHR44_VISIT"))
                .extracting(Duty::what)
                .contains("September 2021", "October 2021")
                .doesNotContain("November 2021");
    }

    @Test
    void a_home_that_may_take_no_further_child_is_still_visited_each_month() {
        a.planned(SEPTEMBER);
        a.head.runs(() -> a.house
                .get(Registrations.class)
                .changeStatus(a.home, RegistrationStatus.RESTRICTED, LocalDate.of(2021, 10, 2)));
        assertThat(due(a.visitor, "CHR44_VISIT"))
                .extracting(Duty::what)
                .contains("September 2021", "October 2021", "November 2021");
    }

    @Test
    void the_report_is_due_ten_days_after_the_visit_until_it_is_submitted() {
        Long visit = a.complete(OCTOBER);
        assertThat(due(a.visitor, "REG44_REPORT")).singleElement().satisfies(duty -> {
            assertThat(duty.recordId()).isEqualTo(visit);
            assertThat(duty.dueOn()).isEqualTo(LocalDate.of(2021, 10, 30));
        });
        a.submit(visit, OCTOBER);
        assertThat(due(a.visitor, "REG44_REPORT")).isEmpty();
    }

    @Test
    void a_recommendation_is_answered_by_the_date_in_the_report_and_the_answer_ends_it() {
        Long id = a.recommendation(a.submitted(OCTOBER));
        assertThat(due(a.manager, "REG44_ANSWER")).singleElement().satisfies(duty -> {
            assertThat(duty.recordId()).isEqualTo(id);
            assertThat(duty.dueOn()).isEqualTo(LocalDate.of(2021, 11, 5));
            assertThat(duty.late(House.MORNING)).isTrue();
        });
        a.manager.runs(() -> a.recommendations()
                .answer(new AnswerRecommendation(id, 1, Answer.ACCEPTED, null, LocalDate.of(2021, 12, 1))));
        assertThat(due(a.manager, "REG44_ANSWER")).isEmpty();
    }

    @Test
    void a_recommendation_that_waits_in_a_draft_starts_no_clock() {
        a.complete(OCTOBER);
        assertThat(due(a.manager, "REG44_ANSWER")).isEmpty();
    }

    private List<Duty> due(Someone who, String rule) {
        WantedDuties wanted = new WantedDuties(a.home, null, null, rule, false, null, 300);
        return who.doesAt(
                Instant.parse("2021-11-23T09:00:00Z"),
                () -> a.house.get(Duties.class).list(wanted));
    }
}

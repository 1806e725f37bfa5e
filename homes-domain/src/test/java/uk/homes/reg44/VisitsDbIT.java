package uk.homes.reg44;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.Caller;
import uk.homes.access.Grant;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.access.SetUp;
import uk.homes.daily.OnVisit;
import uk.homes.reg44.Visits.PlanVisit;
import uk.homes.reg44.Visits.ReplanVisit;
import uk.homes.reg44.Visits.StartVisit;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Statements;
import uk.homes.testing.House;
import uk.homes.testing.Sql;

/** Visits planned for months, started, or missed. */
class VisitsDbIT {

    private final AVisit a = new AVisit();

    @Test
    void the_day_of_an_unannounced_visit_is_told_to_nobody_in_the_home() {
        Long id = a.visitor.does(() -> a.visits().plan(a.plan(AVisit.NOVEMBER, false)));
        assertThat(a.visitor.does(() -> a.visits().find(id)).plannedOn()).isEqualTo(LocalDate.of(2021, 11, 23));
        assertThat(a.individual.does(() -> a.visits().find(id)).plannedOn()).isNotNull();
        for (House.Someone other : new House.Someone[] {a.manager, a.head, worker()}) {
            VisitRow seen = other.does(() -> a.visits().find(id));
            assertThat(seen.plannedOn()).isNull();
            assertThat(seen.yearMonth()).isEqualTo(AVisit.NOVEMBER);
        }
    }

    @Test
    void the_day_of_an_announced_visit_is_told() {
        Long id = a.visitor.does(() -> a.visits().plan(a.plan(AVisit.NOVEMBER, true)));
        assertThat(a.manager.does(() -> a.visits().find(id)).plannedOn()).isEqualTo(LocalDate.of(2021, 11, 23));
    }

    @Test
    void a_month_waits_for_one_visit_only() {
        a.visitor.does(() -> a.visits().plan(a.plan(AVisit.NOVEMBER, true)));
        assertThatThrownBy(() -> a.visitor.does(() -> a.visits().plan(a.plan(AVisit.NOVEMBER, false))))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says("reg44.plan.already"))
                        .isTrue());
    }

    @Test
    void a_second_arrival_of_the_same_plan_gives_the_first_answer() {
        PlanVisit plan = a.plan(AVisit.NOVEMBER, true);
        Long first = a.visitor.does(() -> a.visits().plan(plan));
        assertThat(a.visitor.does(() -> a.visits().plan(plan))).isEqualTo(first);
    }

    @Test
    void a_home_that_is_not_registered_is_due_no_visit() {
        Long unregistered = a.house.home();
        House.Someone visitor = a.house.someone(Role.INDEPENDENT_PERSON, unregistered);
        assertThatThrownBy(() -> visitor.does(() ->
                        a.visits().plan(new PlanVisit(UUID.randomUUID(), unregistered, AVisit.NOVEMBER, true, null))))
                .hasMessageContaining("reg44.plan.notOpen (CHR 44(1))");
    }

    @Test
    void a_closed_month_cannot_be_planned() {
        assertThatThrownBy(() -> a.visitor.does(() -> a.visits().plan(a.plan(YearMonth.of(2021, 10), true))))
                .hasMessageContaining("reg44.plan.closed");
    }

    @Test
    void only_those_who_plan_plan_and_only_the_independent_person_starts() {
        assertThatThrownBy(() -> a.manager.does(() -> a.visits().plan(a.plan(AVisit.NOVEMBER, true))))
                .isInstanceOf(NotPermitted.class);
        Long id = a.individual.does(() -> a.visits().plan(a.plan(AVisit.NOVEMBER, true)));
        assertThatThrownBy(() -> a.individual.does(() -> a.visits().start(new StartVisit(UUID.randomUUID(), id))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void another_homes_visit_is_not_found() {
        Long id = a.planned(AVisit.NOVEMBER);
        House.Someone elsewhere = a.house.someone(Role.INDEPENDENT_PERSON, a.house.home());
        assertThatThrownBy(() -> elsewhere.does(() -> a.visits().find(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.does(() -> a.visits().start(new StartVisit(UUID.randomUUID(), id))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void two_people_planning_the_same_visit_do_not_lose_one_another() {
        Long id = a.planned(AVisit.NOVEMBER);
        a.visitor.runs(() -> a.visits().replan(new ReplanVisit(id, 1, true, LocalDate.of(2021, 11, 25))));
        assertThatThrownBy(() -> a.individual.runs(
                        () -> a.visits().replan(new ReplanVisit(id, 1, true, LocalDate.of(2021, 11, 26)))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_month_that_closed_without_a_visit_is_missed_and_stays_in_sight() {
        a.planned(YearMonth.of(2021, 9));
        VisitYear seen = a.manager.does(() -> a.visits().year(2021, a.home));
        assertThat(cell(seen, YearMonth.of(2021, 9)).missed()).isTrue();
        assertThat(cell(seen, YearMonth.of(2021, 10)).missed()).isTrue();
        assertThat(cell(seen, AVisit.NOVEMBER).missed()).isFalse();
        assertThat(cell(seen, AVisit.NOVEMBER).notPlanned()).isTrue();

        assertThat(a.visitor.does(() -> a.visits().closeMonths())).isGreaterThanOrEqualTo(2);
        assertThat(a.visitor.does(() -> a.visits().closeMonths())).isZero();
        VisitYear stored = a.manager.does(() -> a.visits().year(2021, a.home));
        VisitRow september = cell(stored, YearMonth.of(2021, 9)).visits().get(0);
        assertThat(september.status()).isEqualTo(VisitStatus.MISSED);
        assertThatThrownBy(
                        () -> a.visitor.does(() -> a.visits().start(new StartVisit(UUID.randomUUID(), september.id()))))
                .hasMessageContaining("shared.status.cannot");
        a.visitor.runs(() -> a.visits().explain(september.id(), "I was ill. The responsible individual was told."));
        assertThat(a.manager.does(() -> a.visits().find(september.id())).missedWhy())
                .startsWith("I was ill");
    }

    @Test
    void the_trail_has_a_line_for_closing_months_only_when_one_was_closed() {
        a.planned(YearMonth.of(2021, 9));
        a.visitor.does(() -> a.visits().closeMonths());
        a.visitor.does(() -> a.visits().closeMonths());
        assertThat(Sql.text("select count(*) from audit.event where use_case = 'reg44.Visits.closeMonths' "
                        + "and person_id = " + a.visitor.id()))
                .isEqualTo("1");
    }

    @Test
    void while_a_visit_is_under_way_the_visitor_reads_the_log_and_not_once_it_is_submitted() {
        Long visit = a.complete(AVisit.NOVEMBER);
        LocalDate day = LocalDate.of(2021, 11, 20);
        OnVisit log = a.house.get(OnVisit.class);
        assertThat(a.visitor.does(() -> log.days(a.home, day, day)).entries()).isEmpty();
        a.submit(visit, AVisit.NOVEMBER);
        assertThatThrownBy(() -> a.visitor.does(() -> log.days(a.home, day, day)))
                .hasMessage("daily.visit.notUnderWay (CHR 44(2)(b))");
    }

    @Test
    void the_installation_closes_the_months_of_every_home_by_itself() {
        Long september = a.planned(YearMonth.of(2021, 9));
        a.house.installation(() -> {
            Set<Long> homes = a.house.get(SetUp.class).homes();
            assertThat(homes).contains(a.home);
            a.house
                    .get(Caller.class)
                    .become(null, "Calendar", "Calendar", List.of(new Grant(Role.INSTALLATION, homes, true)));
            return a.visits().closeMonths();
        });
        assertThat(a.manager.does(() -> a.visits().find(september)).status()).isEqualTo(VisitStatus.MISSED);
    }

    @Test
    void a_visit_counts_for_the_month_it_is_made_in() {
        Long id = a.planned(YearMonth.of(2021, 10));
        assertThatThrownBy(() -> a.visitor.does(() -> a.visits().start(new StartVisit(UUID.randomUUID(), id))))
                .hasMessageContaining("reg44.start.otherMonth (CHR 44(1))");
    }

    @Test
    void the_year_costs_two_statements_however_many_visits_it_holds() {
        a.begun(YearMonth.of(2021, 8));
        a.begun(YearMonth.of(2021, 9));
        a.manager.does(() -> {
            Statements.start();
            a.visits().year(2021, null);
            assertThat(Statements.counted()).hasSize(2);
            Statements.stop();
            return null;
        });
    }

    private House.Someone worker() {
        return a.house.someone(Role.RESIDENTIAL_WORKER, a.home);
    }

    private static VisitYear.Cell cell(VisitYear year, YearMonth month) {
        return year.months().stream()
                .filter(line -> line.month().equals(month))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(0);
    }
}

package uk.homes.web.programme;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.homes.access.Caller;
import uk.homes.access.Grant;
import uk.homes.access.Role;
import uk.homes.reports.ProgressReport;
import uk.homes.testing.FindsTheDemonstration;
import uk.homes.testing.InServer;

/**
 * The report of 23 November 2021, counted a second time from the stored rows by statements that share nothing with the
 * services: what the report says, what the rows say and what was published must be the same.
 */
@InServer
@FindsTheDemonstration
class ProgressFiguresServerIT {

    private static final LocalDate MEETING = LocalDate.of(2021, 11, 23);
    private static final String NEW_HOMES = "(select o.home_id from programme.objective o where o.home_id is not null)";

    @Resource(mappedName = "java:app/jdbc/homes")
    private DataSource database;

    @Inject
    private Caller caller;

    @Inject
    private ProgressReports reports;

    private ProgressReport report;

    @BeforeEach
    void the_head_of_service_asks_for_it() throws SQLException {
        Set<Long> homes = new TreeSet<>();
        column("select id from estate.home").forEach(id -> homes.add(Long.valueOf(id)));
        caller.become(1L, "Head", "Head", List.of(new Grant(Role.HEAD_OF_SERVICE, homes, true)));
        report = reports.asAt(MEETING).orElseThrow();
    }

    @AfterEach
    void and_leaves() {
        caller.leave();
    }

    @Test
    void beds_planned() throws SQLException {
        assertThat(
                        column(
                                """
                        select sum(o.beds) from programme.objective o join programme.phase f on f.id = o.phase_id
                         group by f.number order by f.number"""))
                .containsExactly("5", "5", "8");
        String emergency = one("select sum(beds) from programme.objective where kind = 'EMERGENCY'");
        String residential = one("select sum(beds) from programme.objective where kind <> 'EMERGENCY'");
        assertThat(List.of(residential, emergency)).containsExactly("16", "2");
        assertThat(report.inShort().get(0))
                .contains("18 beds")
                .contains("5 in phase 1, 5 in phase 2 and 8 in phase 3")
                .contains(residential + " residential and " + emergency + " for emergencies");
    }

    @Test
    void registered_and_good() throws SQLException {
        String registered =
                one("select count(*) from regulation.registration where registered_on <= '2021-11-23' and home_id in "
                        + NEW_HOMES);
        String good = one(
                "select count(distinct home_id) from inspections.inspection where overall = 'GOOD' and inspected_on <= "
                        + "'2021-11-23' and home_id in " + NEW_HOMES);
        assertThat(List.of(registered, good)).containsExactly("2", "2");
        assertThat(values(1)).containsExactly(registered, good, "Outstanding");
    }

    @Test
    void workforce() throws SQLException {
        String recruited = "select count(distinct s.id) from workforce.staff_member s join workforce.appointment a on "
                + "a.staff_member_id = s.id where s.campaign_id is not null and a.from_date <= '2021-11-23' and s.id %s (select "
                + "staff_member_id from workforce.appointment where post = 'MANAGER' and from_date <= '2021-11-23')";
        List<String> rows = List.of(
                one(recruited.formatted("in")),
                one(recruited.formatted("not in")),
                one("select count(*) from workforce.assessment_centre where held_on <= '2021-11-23'"),
                one("select sum(days) from workforce.induction_course where from_date <= '2021-11-23'"));
        assertThat(rows).containsExactly("4", "44", "17", "60");
        assertThat(values(0).subList(0, 4)).isEqualTo(rows);
    }

    @Test
    void young_people_and_places() throws SQLException {
        String placed = " from occupancy.placement where from_date <= '2021-11-23' and home_id in " + NEW_HOMES;
        String lived = one("select count(distinct child_id)" + placed);
        String stepped = one("select count(distinct child_id)" + placed
                + " and end_reason = 'STEP_DOWN_TO_FOSTERING' and to_date <= '2021-11-23'");
        String inUse = one("select count(*)" + placed + " and (to_date is null or to_date > '2021-11-23')");
        String places =
                one("select sum(p.places) from regulation.registered_places p join regulation.registration r on r.id = "
                        + "p.registration_id where p.from_date <= '2021-11-23' and r.home_id in " + NEW_HOMES);
        assertThat(List.of(lived, stepped, inUse, places)).containsExactly("5", "2", "3", "6");
        assertThat(values(2)).containsExactly(inUse, lived, stepped);
        assertThat(report.inShort().get(3)).startsWith(inUse + " of " + places + " registered places are in use: 50%");
    }

    @Test
    void money() throws SQLException {
        assertThat(one("select sum(pounds) from governance.money where kind like '%SAVING'"))
                .isEqualTo("936000");
        assertThat(report.money().figures())
                .extracting(ProgressReport.Figure::value)
                .containsExactly("£936k", "£709k", "£227k", "£3.258m");
        assertThat(report.money().text()).contains("£262k").contains("85%");
    }

    @Test
    void every_contradiction_of_the_published_paper_is_noted() throws SQLException {
        assertThat(one("select count(*) from governance.note")).isEqualTo("7");
        assertThat(report.notes())
                .hasSize(7)
                .anySatisfy(note -> assertThat(note.text()).contains("£3,258m").contains("£3.258m"));
    }

    @Test
    void on_new_years_day_2021_it_says_what_was_known_then() {
        ProgressReport then = reports.asAt(LocalDate.of(2021, 1, 1)).orElseThrow();
        assertThat(then.inShort().get(0)).startsWith("18 beds are planned: 5 in phase 1");
        assertThat(then.inShort().get(2)).endsWith("None of them has moved on to foster carers.");
        assertThat(then.inShort().get(1)).startsWith("1 of the new homes is registered");
        assertThat(then.phases().get(0).objectives().get(1).nextSteps()).doesNotContain("January 2022");
        assertThat(then.phases().get(1).objectives().get(1).status().word()).isEqualTo("On track");
        assertThat(then.phases().get(2).objectives()).isEmpty();
        assertThat(then.notes()).isEmpty();
    }

    private List<String> values(int group) {
        return report.groups().get(group).figures().stream()
                .map(ProgressReport.Figure::value)
                .toList();
    }

    private String one(String sql) throws SQLException {
        return column(sql).get(0);
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}

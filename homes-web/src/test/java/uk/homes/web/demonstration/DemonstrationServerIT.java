package uk.homes.web.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.homes.access.Caller;
import uk.homes.access.Grant;
import uk.homes.access.Role;
import uk.homes.inspections.InspectionRow;
import uk.homes.inspections.Inspections;
import uk.homes.inspections.Judgement;
import uk.homes.occupancy.BedFigures;
import uk.homes.occupancy.BedUse;
import uk.homes.occupancy.ChildRow;
import uk.homes.occupancy.Children;
import uk.homes.occupancy.Consents;
import uk.homes.regulation.RegistrationRow;
import uk.homes.regulation.Registrations;
import uk.homes.testing.FindsTheDemonstration;
import uk.homes.testing.InServer;
import uk.homes.workforce.Recruitment;
import uk.homes.workforce.ShiftRow;
import uk.homes.workforce.Shifts;
import uk.homes.workforce.WorkforceFigures;

/** The demonstration says what the committee's paper of 23 November 2021 says, and every figure is counted from records. */
@InServer
@FindsTheDemonstration
class DemonstrationServerIT {

    private static final LocalDate MEETING = LocalDate.of(2021, 11, 23);

    @Resource(mappedName = "java:app/jdbc/homes")
    private DataSource database;

    @Inject
    private Caller caller;

    @Inject
    private Registrations registrations;

    @Inject
    private Inspections inspections;

    @Inject
    private Recruitment recruitment;

    @Inject
    private Shifts shifts;

    @Inject
    private BedUse beds;

    @Inject
    private Children children;

    @Inject
    private Consents consents;

    private Map<String, Long> homes;

    @BeforeEach
    void a_responsible_individual_looks_at_all_homes() throws SQLException {
        homes = homes();
        caller.become(
                1L,
                "Looks",
                "Looks",
                List.of(new Grant(Role.RESPONSIBLE_INDIVIDUAL, Set.copyOf(homes.values()), true)));
    }

    @AfterEach
    void and_leaves() {
        caller.leave();
    }

    @Test
    void four_managers_44_staff_17_assessment_centres_60_days_and_16_months() {
        WorkforceFigures figures = recruitment.figures(MEETING);
        assertThat(figures).isEqualTo(new WorkforceFigures(MEETING, 4, 44, 48, 17, 60, 16));
    }

    @Test
    void three_of_six_places_are_used_by_now_and_two_of_five_young_people_stepped_down() {
        BedFigures figures = beds.figures(MEETING);
        assertThat(figures).isEqualTo(new BedFigures(MEETING, 6, 3, 1, 5, 2));
        assertThat(figures.percentage()).isEqualTo(50.0);
    }

    @Test
    void the_homes_are_registered_as_ofsted_published_and_quarry_house_not_yet() {
        assertThat(registrations.list(MEETING))
                .extracting(
                        RegistrationRow::homeSlug,
                        RegistrationRow::urn,
                        RegistrationRow::registeredOn,
                        RegistrationRow::places)
                .containsExactly(
                        tuple("beech-tree", "2629335", LocalDate.of(2021, 3, 3), 2),
                        tuple("liberty-house", "SC037521", LocalDate.of(2003, 4, 24), 9),
                        tuple("pegasus", "2597567", LocalDate.of(2020, 7, 2), 4));
    }

    @Test
    void both_new_homes_are_good_and_liberty_house_is_outstanding() {
        assertThat(inspections.inspections())
                .extracting(InspectionRow::homeName, InspectionRow::on, InspectionRow::overall, InspectionRow::leaders)
                .containsExactly(
                        tuple("Liberty House", LocalDate.of(2021, 8, 25), Judgement.OUTSTANDING, null),
                        tuple("Beech Tree", LocalDate.of(2021, 7, 20), Judgement.GOOD, Judgement.REQUIRES_IMPROVEMENT),
                        tuple("Pegasus", LocalDate.of(2021, 5, 25), Judgement.GOOD, Judgement.REQUIRES_IMPROVEMENT),
                        tuple("Liberty House", LocalDate.of(2019, 10, 23), Judgement.OUTSTANDING, Judgement.GOOD),
                        tuple("Liberty House", LocalDate.of(2018, 12, 4), Judgement.GOOD, null));
    }

    @Test
    void amber_and_kai_live_at_pegasus_and_only_ambers_records_are_open_to_the_visitor() {
        List<ChildRow> here = children.here(homes.get("pegasus"), MEETING);
        assertThat(here)
                .extracting(ChildRow::firstName, ChildRow::age)
                .containsExactly(tuple("Kai", 13), tuple("Amber", 11));
        assertThat(consents.bothGiven(here.get(0).childId(), MEETING)).isFalse();
        assertThat(consents.bothGiven(here.get(1).childId(), MEETING)).isTrue();
    }

    @Test
    void priya_and_tom_are_on_shift_until_three_and_marcus_and_zdenka_come_at_half_past_two() {
        var at = Story.instant(Story.OPENING);
        assertThat(shifts.around(homes.get("pegasus"), at).now())
                .extracting(ShiftRow::name, ShiftRow::leading)
                .containsExactly(tuple("Priya Nair", true), tuple("Tom Askew", false));
        assertThat(shifts.around(homes.get("pegasus"), at).next())
                .extracting(ShiftRow::name, ShiftRow::leading)
                .containsExactly(tuple("Marcus Oyelaran", true), tuple("Zdenka Horváthová", false));
    }

    private Map<String, Long> homes() throws SQLException {
        Map<String, Long> found = new HashMap<>();
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("select slug, id from estate.home")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getLong(2));
            }
        }
        return found;
    }
}

package uk.homes.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.occupancy.Placements;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;
import uk.homes.testing.RegisteredHome;
import uk.homes.testing.Sql;

/** The clocks of registration: what starts each of them and what ends it. */
class RegulationClockDbIT {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 25);

    private final House house = House.open();
    private final RegisteredHome home = RegisteredHome.of(2);

    @Test
    void the_view_has_the_columns_that_every_room_gives() {
        assertThat(Sql.text("select string_agg(column_name || ' ' || data_type, ', ' order by ordinal_position) "
                        + "from information_schema.columns where table_schema = 'regulation' and table_name = 'clock'"))
                .isEqualTo(
                        "rule text, home_id bigint, child_id bigint, staff_id bigint, record text, record_id bigint, "
                                + "what text, starts_at timestamp with time zone, starts_on date, fixed_on date, "
                                + "done_at timestamp with time zone");
    }

    @Test
    void a_proposal_waits_for_representations() {
        Long fresh = house.home();
        House.Someone head = house.someone(Role.HEAD_OF_SERVICE, fresh);
        Applications applications = house.get(Applications.class);
        Long id = head.does(() -> applications.open(new Applications.NewApplication(
                UUID.randomUUID(), fresh, ApplicationKind.SERVICE, "The council", null, 2, MAY, null, null)));
        for (ApplicationStage stage : List.of(
                ApplicationStage.PROPERTY_ACQUIRED,
                ApplicationStage.ADAPTATION,
                ApplicationStage.MANAGER_APPOINTED,
                ApplicationStage.APPLICATION_SUBMITTED,
                ApplicationStage.ACCEPTED,
                ApplicationStage.CHECKS,
                ApplicationStage.REGISTRATION_VISIT,
                ApplicationStage.FIT_PERSON_INTERVIEW,
                ApplicationStage.NOTICE_OF_PROPOSAL)) {
            step(head, id, stage, MAY, null);
        }
        assertThat(clock(fresh, "OFSTED_REPRESENTATIONS")).isEqualTo("2021-05-25 - -");
        head.runs(() -> applications.represented(new Applications.Noted(
                id, applications.find(id).version(), MAY.plusDays(3), "Two of the conditions.")));
        assertThat(clock(fresh, "OFSTED_REPRESENTATIONS")).isEqualTo("2021-05-25 - 2021-05-28");
    }

    private void step(
            House.Someone head, Long id, ApplicationStage stage, LocalDate on, Applications.Registered letter) {
        Applications applications = house.get(Applications.class);
        head.does(() -> applications.step(new Applications.Step(
                UUID.randomUUID(), id, applications.find(id).version(), stage, on, null, null, letter, null)));
    }

    @Test
    void an_empty_managers_post_runs_from_the_day_it_fell_empty() {
        home.head().does(() -> house.get(RegisteredManagers.class).vacate(home.id(), MAY, null));
        assertThat(clock(home.id(), "CHR27_VACANCY")).isEqualTo("2021-05-25 - -");
    }

    @Test
    void a_restricted_home_takes_no_further_child() {
        home.head().runs(() -> house.get(Registrations.class)
                .changeStatus(home.id(), RegistrationStatus.RESTRICTED, LocalDate.of(2021, 11, 1)));
        Long child = home.unplacedChild("Amber");
        assertThatThrownBy(() -> home.manager().does(() -> house.get(Placements.class)
                        .admit(home.admission(child, 1, LocalDate.of(2021, 11, 20)))))
                .isInstanceOf(RuleBroken.class);
    }

    private static String clock(Long homeId, String rule) {
        return Sql.text("select concat_ws(' ', coalesce(starts_on::text, '-'), coalesce(fixed_on::text, '-'), "
                + "coalesce((done_at at time zone 'Europe/London')::date::text, '-')) from regulation.clock where home_id = "
                + homeId + " and rule = '" + rule + "'");
    }
}

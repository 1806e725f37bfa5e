package uk.homes.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Statements;
import uk.homes.testing.House;
import uk.homes.testing.RegisteredHome;
import uk.homes.testing.Sql;

/** Registrations as they stand on a day. */
class RegistrationsDbIT {

    private static final LocalDate DAY = LocalDate.of(2021, 11, 23);

    private final House house = House.open();
    private final Registrations registrations = house.get(Registrations.class);

    @Test
    void a_home_has_no_places_before_it_is_registered() {
        RegisteredHome home = RegisteredHome.of(4);
        LocalDate before = RegisteredHome.REGISTERED_ON.minusDays(1);
        assertThat(home.head().does(() -> registrations.placesOn(home.id(), before)))
                .isZero();
        assertThat(home.head().does(() -> registrations.list(before))).isEmpty();
        assertThat(home.head().does(() -> registrations.placesOn(home.id(), RegisteredHome.REGISTERED_ON)))
                .isEqualTo(4);
    }

    @Test
    void the_history_of_a_registration_tells_it_all_in_one_list() {
        RegisteredHome home = RegisteredHome.of(4);
        home.head().runs(() -> registrations.varyPlaces(home.id(), 3, DAY));
        assertThat(home.head().does(() -> house.get(RegistrationHistory.class).of(home.id())))
                .extracting(HistoryRow::kind)
                .containsExactly(HistoryKind.PLACES, HistoryKind.PLACES, HistoryKind.REGISTERED);
    }

    @Test
    void a_variation_counts_from_its_day_and_the_past_stays_as_it_was() {
        RegisteredHome home = RegisteredHome.of(4);
        home.head().runs(() -> registrations.varyPlaces(home.id(), 2, DAY));
        assertThat(home.head().does(() -> registrations.placesOn(home.id(), DAY.minusDays(1))))
                .isEqualTo(4);
        assertThat(home.head().does(() -> registrations.placesOn(home.id(), DAY)))
                .isEqualTo(2);
    }

    @Test
    void a_suspended_home_is_registered_but_not_open() {
        RegisteredHome home = RegisteredHome.of(2);
        home.head().runs(() -> registrations.changeStatus(home.id(), RegistrationStatus.SUSPENDED, DAY));
        assertThat(home.head().does(() -> registrations.openOn(DAY))).isEmpty();
        assertThat(home.head().does(() -> registrations.openOn(DAY.minusDays(1))))
                .hasSize(1);
        assertThat(home.head().does(() -> registrations.list(DAY)))
                .extracting(RegistrationRow::status, RegistrationRow::places)
                .containsExactly(tuple(RegistrationStatus.SUSPENDED, 2));
    }

    @Test
    void a_cancelled_registration_ends_and_the_home_can_be_registered_anew() {
        RegisteredHome home = RegisteredHome.of(2);
        home.head().runs(() -> registrations.changeStatus(home.id(), RegistrationStatus.CANCELLED, DAY));
        assertThat(home.head().does(() -> registrations.placesOn(home.id(), DAY)))
                .isZero();
        assertThatThrownBy(() -> home.head()
                        .runs(() -> registrations.changeStatus(home.id(), RegistrationStatus.ACTIVE, DAY.plusDays(1))))
                .isInstanceOf(RuleBroken.class);
        home.head().does(() -> registrations.record(registration(home.id(), RegisteredHome.urn(), DAY.plusDays(5), 3)));
        assertThat(home.head().does(() -> registrations.list(DAY.plusDays(5))))
                .extracting(RegistrationRow::places)
                .containsExactly(3);
    }

    @Test
    void everything_wrong_with_a_registration_is_said_at_once() {
        RegisteredHome home = RegisteredHome.of(2);
        assertThatThrownBy(() -> home.head().runs(() -> registrations.record(registration(home.id(), "ABC", DAY, 0))))
                .asInstanceOf(InstanceOfAssertFactories.type(RuleBroken.class))
                .extracting(RuleBroken::refusals, InstanceOfAssertFactories.LIST)
                .extracting("key")
                .containsExactly(
                        "regulation.registration.urn",
                        "regulation.registration.places",
                        "regulation.registration.already");
    }

    @Test
    void who_only_reads_cannot_record_and_a_head_cannot_record_for_another_councils_home() {
        Long home = house.home();
        House.Someone panel = house.someone(Role.PANEL_MEMBER, home);
        House.Someone elsewhere = house.someone(Role.HEAD_OF_SERVICE, house.home());
        NewRegistration command = registration(home, RegisteredHome.urn(), DAY, 2);
        assertThatThrownBy(() -> panel.runs(() -> registrations.record(command)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> elsewhere.runs(() -> registrations.record(command)))
                .isInstanceOf(NotFound.class);
        assertThat(elsewhere.does(() -> registrations.placesOn(home, DAY))).isZero();
    }

    @Test
    void the_database_knows_what_a_reference_number_looks_like() {
        Long home = house.home();
        for (String urn : List.of("SC12345", "123456", "12345678", "sc123456", "")) {
            assertThatThrownBy(() -> Sql.asApplication("insert into regulation.registration (home_id, provider, urn, "
                            + "category, registered_on) values (" + home + ", 'x', '" + urn + "', 'x', '2021-01-01')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("urn");
        }
    }

    @Test
    void the_database_keeps_one_registration_of_a_home_at_a_time() {
        RegisteredHome home = RegisteredHome.of(2);
        assertThatThrownBy(() -> Sql.asApplication("insert into regulation.registration (home_id, provider, urn, "
                        + "category, registered_on) values (" + home.id() + ", 'x', '" + RegisteredHome.urn()
                        + "', 'x', '2021-01-01')"))
                .hasMessageContaining("one_registration_at_a_time");
    }

    @Test
    void a_list_costs_one_statement_however_many_homes() {
        Long[] homes = {
            RegisteredHome.of(1).id(),
            RegisteredHome.of(2).id(),
            RegisteredHome.of(3).id()
        };
        House.Someone head = house.someone(Role.HEAD_OF_SERVICE, homes);
        int statements = head.does(() -> {
            Statements.start();
            assertThat(registrations.list(DAY)).hasSize(3);
            return Statements.counted().size();
        });
        assertThat(statements).isEqualTo(1);
    }

    @Test
    void a_change_is_written_down() {
        RegisteredHome home = RegisteredHome.of(2);
        home.head().runs(() -> registrations.varyPlaces(home.id(), 1, DAY));
        assertThat(Sql.text(
                        "select use_case from audit.event where home_id = " + home.id() + " order by id desc limit 1"))
                .isEqualTo("regulation.Registrations.varyPlaces");
    }

    private static NewRegistration registration(long home, String urn, LocalDate on, int places) {
        return new NewRegistration(home, "The council", urn, "Children's home", on, places);
    }
}

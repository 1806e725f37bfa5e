package uk.homes.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.AnAppointment;
import uk.homes.testing.House;
import uk.homes.testing.RegisteredHome;
import uk.homes.testing.Sql;
import uk.homes.workforce.NewStaff;
import uk.homes.workforce.Post;
import uk.homes.workforce.Staff;

/** Registered managers: one home each, and posts that stand empty. */
class RegisteredManagersDbIT {

    private static final LocalDate SINCE = LocalDate.of(2021, 1, 4);
    private static final LocalDate MAY = LocalDate.of(2021, 5, 25);

    private final House house = House.open();
    private final RegisteredManagers managers = house.get(RegisteredManagers.class);
    private final RegisteredHome first = RegisteredHome.of(4);
    private final RegisteredHome second = RegisteredHome.of(2);
    private final House.Someone head = house.someone(Role.HEAD_OF_SERVICE, first.id(), second.id());
    private final House.Someone manager = house.someone(Role.REGISTERED_MANAGER, first.id(), second.id());

    @Test
    void a_registered_manager_is_first_appointed_and_then_registered_once() {
        LocalDate since = LocalDate.of(2021, 1, 4);
        long staff = AnAppointment.of("Dana Whitlock", first.id())
                .as(Post.MANAGER)
                .from(since)
                .by(manager);
        LocalDate early = since.minusDays(1);
        refused(() -> managers.register(first.id(), staff, early), "regulation.manager.notAppointed");
        Long registered = head.does(() -> managers.register(first.id(), staff, since.plusDays(1)));
        refused(() -> managers.register(first.id(), staff, MAY), "regulation.manager.already");
        assertThat(manager.does(() -> managers.on(MAY)))
                .extracting(ManagerRow::name)
                .containsExactly("Dana Whitlock");
        head.runs(() -> managers.end(registered, MAY));
        assertThat(manager.does(() -> managers.on(MAY))).isEmpty();
    }

    @Test
    void one_manager_for_two_homes_is_refused_until_an_exception_is_recorded() {
        long staff = managerOfFirst();
        appoint(staff, second.id());
        refused(() -> managers.register(second.id(), staff, MAY), "regulation.manager.twoHomes");
        refused(() -> managers.allowTwo(exception(staff, MAY).apply(" ")), "regulation.twoHomes.reason");
        head.does(() -> managers.allowTwo(exception(staff, MAY).apply("Two small homes in one street")));
        refused(() -> managers.register(second.id(), staff, MAY.minusDays(1)), "regulation.manager.twoHomes");
        head.does(() -> managers.register(second.id(), staff, MAY));
        assertThat(head.does(() -> managers.on(MAY)))
                .extracting(ManagerRow::homeId)
                .containsExactlyInAnyOrder(first.id(), second.id());
    }

    @Test
    void the_database_refuses_a_second_home_too() {
        long staff = managerOfFirst();
        String insert = "insert into regulation.manager_registration (home_id, staff_member_id, registered_on) values ("
                + second.id() + ", " + staff + ", '2021-05-25')";
        assertThatThrownBy(() -> Sql.asApplication(insert)).hasMessageContaining("recorded exception");
        assertThat(Sql.text("select count(*) from regulation.manager_registration where home_id = " + second.id()))
                .isEqualTo("0");
    }

    @Test
    void a_manager_who_moves_on_leaves_an_empty_post_and_the_next_one_fills_it() {
        long staff = managerOfFirst();
        Long registration = head.does(() -> managers.on(SINCE)).get(0).id();
        head.runs(() -> managers.end(registration, MAY));
        assertThat(head.does(managers::vacant))
                .extracting(VacancyRow::homeId, VacancyRow::since)
                .containsExactly(tuple(first.id(), MAY));
        appoint(staff, second.id());
        head.does(() -> managers.register(second.id(), staff, MAY));
        long next = appointed("Verity Ashcombe", first.id());
        head.does(() -> managers.register(first.id(), next, MAY.plusDays(30)));
        assertThat(head.does(managers::vacant)).isEmpty();
        assertThat(head.does(() -> managers.of(first.id()))).hasSize(2);
    }

    @Test
    void a_post_that_is_filled_is_not_vacant_and_no_post_is_vacant_twice() {
        managerOfFirst();
        refused(() -> managers.vacate(first.id(), MAY, null), "regulation.vacancy.managed");
        head.does(() -> managers.vacate(second.id(), MAY, "Left for another council"));
        refused(() -> managers.vacate(second.id(), MAY.plusDays(1), null), "regulation.vacancy.already");
    }

    private long managerOfFirst() {
        long staff = appointed("Dana Whitlock", first.id());
        head.does(() -> managers.register(first.id(), staff, SINCE));
        return staff;
    }

    private long appointed(String name, long home) {
        return AnAppointment.of(name, home).as(Post.MANAGER).from(SINCE).by(manager);
    }

    private void appoint(long staff, long home) {
        NewStaff second = new NewStaff(null, staff, null, home, null, Post.MANAGER, SINCE);
        manager.does(() -> house.get(Staff.class).appoint(second));
    }

    private java.util.function.Function<String, RegisteredManagers.TwoHomes> exception(long staff, LocalDate on) {
        return reason ->
                new RegisteredManagers.TwoHomes(UUID.randomUUID(), staff, second.id(), reason, "Head of Service", on);
    }

    private void refused(Runnable work, String key) {
        assertThatThrownBy(() -> head.runs(work))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says(key))
                        .as(broken.getMessage())
                        .isTrue());
    }
}

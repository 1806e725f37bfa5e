package uk.homes.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.regulation.RegistrationStatus;
import uk.homes.regulation.Registrations;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Statements;
import uk.homes.testing.House;
import uk.homes.testing.RegisteredHome;
import uk.homes.testing.Sql;

/** Inspections. */
class InspectionsDbIT {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 25);

    private final House house = House.open();
    private final Inspections inspections = house.get(Inspections.class);
    private final RegisteredHome home = RegisteredHome.of(4);

    @Test
    void the_newest_inspection_comes_first_and_only_homes_in_scope_are_shown() {
        record(full(MAY, Judgement.GOOD));
        record(full(MAY.plusMonths(5), Judgement.OUTSTANDING));
        assertThat(home.manager().does(inspections::inspections))
                .extracting(InspectionRow::overall)
                .containsExactly(Judgement.OUTSTANDING, Judgement.GOOD);
        assertThat(house.someone(Role.REGISTERED_MANAGER, house.home()).does(inspections::inspections))
                .isEmpty();
    }

    @Test
    void a_full_inspection_of_an_empty_home_has_no_judgements() {
        record(full(MAY, null));
        assertThat(home.head().does(inspections::inspections))
                .extracting(InspectionRow::overall)
                .containsOnlyNulls();
    }

    @Test
    void only_a_full_inspection_is_graded() {
        refused(
                new NewInspection(home.id(), InspectionType.MONITORING, MAY, null, Judgement.GOOD, null, null, null),
                "inspections.inspection.notGraded");
        assertThatThrownBy(() -> Sql.asApplication("insert into inspections.inspection (home_id, inspected_on, type, "
                        + "overall) values (" + home.id() + ", '2021-05-25', 'MONITORING', 'GOOD')"))
                .hasMessageContaining("check");
    }

    @Test
    void nobody_inspects_a_home_before_it_is_registered() {
        refused(full(RegisteredHome.REGISTERED_ON.minusDays(1), null), "inspections.inspection.notRegistered");
    }

    @Test
    void an_inspection_to_come_is_no_inspection() {
        refused(full(LocalDate.of(2021, 11, 24), null), "inspections.inspection.notYet");
    }

    @Test
    void the_same_inspection_recorded_again_is_refused() {
        record(full(MAY, Judgement.GOOD));
        refused(full(MAY, Judgement.GOOD), "inspections.inspection.known");
    }

    @Test
    void each_registered_home_is_known_by_its_last_judgement_of_the_day_in_one_statement() {
        record(full(MAY, Judgement.GOOD));
        record(full(MAY.plusMonths(4), null));
        record(full(MAY.plusMonths(5), Judgement.OUTSTANDING));
        assertThat(judgedOn(RegisteredHome.REGISTERED_ON.minusDays(1))).isEmpty();
        assertThat(judgedOn(MAY.minusDays(1))).extracting(JudgedHome::overall).containsOnlyNulls();
        assertThat(judgedOn(MAY.plusMonths(4))).extracting(JudgedHome::overall).containsExactly(Judgement.GOOD);
        assertThat(judgedOn(MAY.plusMonths(5)))
                .extracting(JudgedHome::homeId, JudgedHome::overall)
                .containsExactly(tuple(home.id(), Judgement.OUTSTANDING));
        assertThat(house.someone(Role.REGISTERED_MANAGER, house.home()).does(() -> inspections.judgedHomes(MAY)))
                .isEmpty();
    }

    @Test
    void a_home_whose_registration_was_cancelled_is_among_them_no_longer() {
        LocalDate ends = MAY.plusMonths(2);
        home.head()
                .runs(() -> house.get(Registrations.class).changeStatus(home.id(), RegistrationStatus.CANCELLED, ends));
        assertThat(judgedOn(ends.minusDays(1))).extracting(JudgedHome::homeId).containsExactly(home.id());
        assertThat(judgedOn(ends)).isEmpty();
    }

    private List<JudgedHome> judgedOn(LocalDate day) {
        return home.head().does(() -> {
            Statements.start();
            try {
                List<JudgedHome> homes = inspections.judgedHomes(day);
                assertThat(Statements.counted()).hasSize(1);
                return homes;
            } finally {
                Statements.stop();
            }
        });
    }

    private void record(NewInspection command) {
        home.head().does(() -> inspections.record(command));
    }

    private void refused(NewInspection command, String key) {
        refused(() -> inspections.record(command), key);
    }

    private void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(() -> home.head().runs(() -> call(work)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.says(key)).isTrue());
    }

    private static void call(ThrowingCallable work) {
        try {
            work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private NewInspection full(LocalDate on, Judgement overall) {
        return new NewInspection(home.id(), InspectionType.FULL, on, null, overall, overall, overall, null);
    }
}

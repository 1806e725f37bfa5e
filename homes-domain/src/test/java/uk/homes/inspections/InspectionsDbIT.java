package uk.homes.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.shared.RuleBroken;
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

package uk.homes.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;
import uk.homes.testing.House.Someone;

/** Regulation 43(3) between the roles of this system: an independent person is independent of the homes. */
class IndependenceDbIT {

    private static final LocalDate TODAY = LocalDate.of(2021, 11, 23);

    private final House house = House.open();
    private final Long home = house.home();
    private final Someone administrator = house.someone(Role.ADMINISTRATOR);
    private final Assignments assignments = house.get(Assignments.class);
    private final Long person = house.someone(Role.INDEPENDENT_PERSON, home).id();

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {
                "RESIDENTIAL_WORKER",
                "DEPUTY_MANAGER",
                "REGISTERED_MANAGER",
                "RESPONSIBLE_INDIVIDUAL",
                "HEAD_OF_SERVICE",
                "COMMISSIONER"
            })
    void who_works_for_the_homes_is_no_independent_person_and_the_reverse(Role role) {
        Long other = house.home();
        declare(DeclarationTest.declared(true));
        Long given = give(role, other);
        refused("CHR 43(3)", () -> give(Role.INDEPENDENT_PERSON, home));
        administrator.runs(() -> assignments.end(given, TODAY.minusDays(1)));
        house.installation(() -> assignments.of(person));
        Long visitor = house.someone(Role.INDEPENDENT_PERSON, home).id();
        administrator.does(() -> assignments.declare(new Declare(null, visitor, home, Declaration.clear())));
        administrator.does(
                () -> assignments.assign(new NewAssignment(visitor, Role.INDEPENDENT_PERSON, home, TODAY, null)));
        refused(
                "access.assign.isIndependent",
                () -> assignments.assign(new NewAssignment(visitor, role, other, TODAY, null)));
    }

    @Test
    void a_manager_cannot_make_a_worker_of_an_independent_person() {
        declare(Declaration.clear());
        give(Role.INDEPENDENT_PERSON, home);
        Someone manager = house.someone(Role.REGISTERED_MANAGER, home);
        NewAssignment command = new NewAssignment(person, Role.RESIDENTIAL_WORKER, home, TODAY, null);
        assertThatThrownBy(() -> manager.does(() -> house.get(HomePeople.class).assign(command)))
                .isInstanceOf(RuleBroken.class);
    }

    @ParameterizedTest
    @CsvSource({
        "a, false, true", "a, true, false",
        "b, false, true", "b, true, false",
        "c, false, true", "c, true, true",
        "d, false, true", "d, true, true",
        "e, false, true", "e, true, true",
        "f, false, true", "f, true, true",
        "g, false, true", "g, true, false"
    })
    void a_later_adverse_declaration_suspends_the_role_until_nothing_excludes_any_more(
            String ground, boolean scrutiny, boolean suspends) {
        declare(Declaration.clear());
        give(Role.INDEPENDENT_PERSON, home);
        assertThat(visits()).isTrue();
        declare(DeclarationTest.declared(scrutiny, ground));
        assertThat(visits()).isEqualTo(!suspends);
        assertThat(held()).extracting(AssignmentRow::suspended).containsExactly(suspends);
        declare(Declaration.clear());
        assertThat(visits()).isTrue();
        assertThat(held()).extracting(AssignmentRow::suspended).containsExactly(false);
    }

    @Test
    void a_declaration_is_made_home_by_home() {
        assertThatThrownBy(() -> administrator.does(
                        () -> assignments.declare(new Declare(null, person, null, Declaration.clear()))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("access.independence.perHome");
    }

    @Test
    void what_is_sent_twice_counts_once() {
        Declare declare = new Declare(UUID.randomUUID(), person, home, Declaration.clear());
        Long first = administrator.does(() -> assignments.declare(declare));
        assertThat(administrator.does(() -> assignments.declare(declare))).isEqualTo(first);
        NewAssignment assign = new NewAssignment(UUID.randomUUID(), person, Role.INDEPENDENT_PERSON, home, TODAY, null);
        Long given = administrator.does(() -> assignments.assign(assign));
        assertThat(administrator.does(() -> assignments.assign(assign))).isEqualTo(given);
        assertThat(held()).hasSize(1);
    }

    @Test
    void an_auditor_audits_until_a_day_that_is_said_from_the_start() {
        refused(
                "access.assign.auditorEnds",
                () -> assignments.assign(new NewAssignment(person, Role.AUDITOR, null, TODAY, null)));
        administrator.does(
                () -> assignments.assign(new NewAssignment(person, Role.AUDITOR, null, TODAY, TODAY.plusDays(90))));
    }

    @Test
    void a_role_ends_after_the_day_that_is_said() {
        Long given = give(Role.RESIDENTIAL_WORKER, home);
        assertThatThrownBy(() -> administrator.runs(() -> assignments.end(given, null)))
                .hasMessageContaining("access.end.lastDay");
        administrator.runs(() -> assignments.end(given, TODAY.plusDays(5)));
        assertThat(held()).extracting(AssignmentRow::to).containsExactly(TODAY.plusDays(5));
    }

    private void declare(Declaration declaration) {
        administrator.does(() -> assignments.declare(new Declare(null, person, home, declaration)));
    }

    private Long give(Role role, Long where) {
        return administrator.does(() -> assignments.assign(new NewAssignment(person, role, where, TODAY, null)));
    }

    private List<AssignmentRow> held() {
        return administrator.does(() -> assignments.of(person));
    }

    private boolean visits() {
        return house.asNobody(() -> house.get(OnBehalf.class)
                .read(person, () -> house.get(Caller.class).holds(Role.INDEPENDENT_PERSON, home))
                .orElse(false));
    }

    private void refused(String said, java.util.function.Supplier<?> work) {
        assertThatThrownBy(() -> administrator.does(work))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining(said);
    }
}

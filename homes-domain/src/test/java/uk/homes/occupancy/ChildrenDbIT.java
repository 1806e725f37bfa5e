package uk.homes.occupancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.homes.access.NotPermitted;
import uk.homes.access.Role;
import uk.homes.audit.Trail;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Statements;
import uk.homes.testing.House;
import uk.homes.testing.RegisteredHome;
import uk.homes.testing.Sql;

/** Who sees which child, and by what name. */
class ChildrenDbIT {

    private static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 23);

    private final House house = House.open();
    private final Children children = house.get(Children.class);
    private final Consents consents = house.get(Consents.class);
    private final RegisteredHome home = RegisteredHome.of(4);
    private final Long amber = home.child("Amber", 1, SEPTEMBER);

    @Test
    void those_who_work_with_a_child_see_the_first_name_and_a_visitor_the_code() {
        assertThat(home.manager().does(() -> children.here(home.id(), TODAY)))
                .extracting(ChildRow::shown, ChildRow::age, ChildRow::bedLabel)
                .containsExactly(tuple("Amber", 11, "Bed 1"));
        House.Someone visitor = house.someone(Role.INDEPENDENT_PERSON, home.id());
        assertThat(visitor.does(() -> children.here(home.id(), TODAY)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.firstName()).isNull();
                    assertThat(row.shown()).matches("ZZ-\\d+");
                });
    }

    @Test
    void a_panel_member_and_somebody_from_another_home_see_no_child() {
        House.Someone panel = house.someone(Role.PANEL_MEMBER, home.id());
        House.Someone elsewhere = house.someone(Role.REGISTERED_MANAGER, house.home());
        assertThatThrownBy(() -> panel.runs(() -> children.here(home.id(), TODAY)))
                .isInstanceOf(NotPermitted.class);
        assertThat(elsewhere.does(() -> children.here(home.id(), TODAY))).isEmpty();
        assertThatThrownBy(() -> elsewhere.runs(() -> children.find(amber))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.runs(() -> children.find(-1))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_child_is_there_on_the_day_of_leaving_and_gone_the_day_after() {
        long placement = Long.parseLong(Sql.text("select id from occupancy.placement where child_id = " + amber));
        home.manager().runs(() -> house.get(Placements.class)
                .end(new EndPlacement(placement, 1, TODAY, EndReason.RETURN_HOME)));
        assertThat(home.manager().does(() -> children.here(home.id(), TODAY))).hasSize(1);
        assertThat(home.manager().does(() -> children.here(home.id(), TODAY.plusDays(1))))
                .isEmpty();
        assertThat(home.manager().does(() -> children.find(amber)).hereNow()).isFalse();
    }

    @Test
    void opening_a_childs_record_is_written_down_with_what_for() {
        ChildView view = home.manager().does(() -> {
            house.get(Trail.class).purpose("Handover");
            return children.find(amber);
        });
        assertThat(view.firstName()).isEqualTo("Amber");
        assertThat(view.hereNow()).isTrue();
        assertThat(Sql.text("select outcome || ' ' || purpose from audit.event where child_id = " + amber
                        + " and use_case = 'occupancy.Children.find' order by id desc limit 1"))
                .isEqualTo("READ Handover");
    }

    @Test
    void the_list_of_children_costs_one_statement() {
        home.child("Kai", 2, SEPTEMBER);
        int statements = home.manager().does(() -> {
            Statements.start();
            assertThat(children.here(home.id(), TODAY)).hasSize(2);
            return Statements.counted().size();
        });
        assertThat(statements).isEqualTo(1);
    }

    @Test
    void a_code_names_one_child_only() {
        String code = Sql.text("select code from occupancy.child where id = " + amber);
        NewChild command = new NewChild(null, code, "Robin", null, LocalDate.of(2010, 1, 1), true);
        assertThatThrownBy(() -> home.manager().runs(() -> children.enter(command)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.says("occupancy.child.codeTaken"))
                        .isTrue());
    }

    @Test
    void a_visitor_may_read_only_with_both_consents_and_only_while_they_last() {
        House.Someone visitor = house.someone(Role.INDEPENDENT_PERSON, home.id());
        assertThat(visitor.does(() -> consents.bothGiven(amber, TODAY))).isFalse();
        home.manager().does(() -> consents.give(amber, ConsentGiver.CHILD, SEPTEMBER, null));
        assertThat(visitor.does(() -> consents.bothGiven(amber, TODAY))).isFalse();
        Long authority = home.manager()
                .does(() -> consents.give(amber, ConsentGiver.PLACING_AUTHORITY, SEPTEMBER, "Social worker"));
        assertThat(visitor.does(() -> consents.bothGiven(amber, TODAY))).isTrue();
        assertThat(visitor.does(() -> consents.bothGiven(amber, SEPTEMBER.minusDays(1))))
                .isFalse();
        home.manager().runs(() -> consents.withdraw(authority, TODAY));
        assertThat(visitor.does(() -> consents.bothGiven(amber, TODAY))).isFalse();
        assertThat(visitor.does(() -> consents.of(amber)))
                .extracting(ConsentRow::giver, ConsentRow::withdrawnOn)
                .contains(tuple(ConsentGiver.PLACING_AUTHORITY, TODAY));
    }

    @Test
    void reading_the_consents_of_a_child_is_kept_with_what_for() {
        home.manager().does(() -> consents.of(amber));
        assertThat(Sql.text("select use_case || ' ' || outcome || ' ' || purpose from audit.event where child_id = "
                        + amber + " and person_id = " + home.manager().id() + " order by id desc limit 1"))
                .isEqualTo("occupancy.Consents.of READ reading the consents");
    }

    @Test
    void who_has_left_a_home_is_found_there_by_those_who_may_read_and_by_nobody_else() {
        House.Someone worker = house.someone(Role.RESIDENTIAL_WORKER, home.id());
        assertThat(worker.does(() -> children.former(home.id())))
                .extracting(KnownChildRow::childId)
                .doesNotContain(amber);
        Sql.asOwner(
                "update occupancy.placement set to_date = date '2021-10-01', end_reason = 'OTHER_RESIDENTIAL' where child_id = "
                        + amber);
        assertThat(worker.does(() -> children.former(home.id())))
                .extracting(KnownChildRow::childId)
                .contains(amber);
        House.Someone elsewhere = house.someone(Role.REGISTERED_MANAGER, house.home());
        assertThat(elsewhere.does(() -> children.former(home.id()))).isEmpty();
    }

    @Test
    void consents_of_a_child_of_another_home_are_nobodys_business() {
        home.manager().does(() -> consents.give(amber, ConsentGiver.CHILD, SEPTEMBER, null));
        home.manager().does(() -> consents.give(amber, ConsentGiver.PLACING_AUTHORITY, SEPTEMBER, "Social worker"));
        House.Someone visitor = house.someone(Role.INDEPENDENT_PERSON, house.home());
        House.Someone manager = house.someone(Role.REGISTERED_MANAGER, house.home());
        assertThat(visitor.does(() -> consents.bothGiven(amber, TODAY))).isFalse();
        assertThat(visitor.does(() -> consents.of(amber))).isEmpty();
        assertThatThrownBy(() -> manager.runs(() -> consents.give(amber, ConsentGiver.CHILD, TODAY, null)))
                .isInstanceOf(NotFound.class);
    }
}

package uk.homes.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import uk.homes.estate.Homes;
import uk.homes.estate.NewHome;
import uk.homes.estate.Purpose;
import uk.homes.postgres.TestDatabase;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.House;

/** What stands in front of every use case: permission, audit, transaction. */
class DoorDbIT {

    private final House house = House.open();

    @Test
    void a_use_case_without_the_permission_is_refused_and_the_refusal_is_kept() {
        House.Someone panel = house.someone(Role.PANEL_MEMBER, house.home());
        assertThatThrownBy(() -> panel.runs(() -> house.get(People.class).list()))
                .isInstanceOf(NotPermitted.class);
        assertThat(last("person_id = " + panel.id())).isEqualTo("access.People.list REFUSED no permission");
    }

    @Test
    void a_change_is_written_down_with_who_and_what() {
        House.Someone head = house.someone(Role.HEAD_OF_SERVICE);
        Long home = head.does(() -> house.get(Homes.class).found(newHome()));
        assertThat(last("subject = 'estate.home/" + home + "'")).isEqualTo("estate.Homes.found DONE null");
        assertThat(text("select person_id || ' ' || use_case from audit.row_change where table_name = 'estate.home' "
                        + "and row_id = '" + home + "'"))
                .isEqualTo(head.id() + " estate.Homes.found");
    }

    @Test
    void what_a_rule_refuses_leaves_a_trace_but_no_change() {
        House.Someone head = house.someone(Role.HEAD_OF_SERVICE);
        assertThatThrownBy(() -> head.runs(
                        () -> house.get(Homes.class).found(new NewHome("x", " ", Purpose.EMERGENCY, 1, null))))
                .isInstanceOf(RuleBroken.class);
        assertThat(last("person_id = " + head.id())).isEqualTo("estate.Homes.found REFUSED estate.home.name");
    }

    @Test
    void another_homes_record_is_not_found_the_same_as_a_missing_one() {
        Long mine = house.home();
        Long theirs = house.home();
        String slug = text("select slug from estate.home where id = " + theirs);
        House.Someone worker = house.someone(Role.RESIDENTIAL_WORKER, mine);
        assertThatThrownBy(() -> worker.runs(() -> house.get(Homes.class).find(slug)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> worker.runs(() -> house.get(Homes.class).find("no-such-home")))
                .isInstanceOf(NotFound.class);
    }

    private static NewHome newHome() {
        String slug = "founded-" + Long.toString(System.nanoTime(), 36);
        return new NewHome(slug, slug, Purpose.CHILDRENS_HOME, 2, null);
    }

    private static String last(String where) {
        return text("select use_case || ' ' || outcome || ' ' || coalesce(reason, 'null') from audit.event where "
                + where + " order by id desc limit 1");
    }

    private static String text(String sql) {
        try (Connection database = TestDatabase.owner().getConnection();
                PreparedStatement statement = database.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

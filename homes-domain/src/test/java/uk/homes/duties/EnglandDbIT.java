package uk.homes.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.postgres.TestDatabase;
import uk.homes.shared.Statements;
import uk.homes.testing.England;
import uk.homes.testing.House;
import uk.homes.testing.House.Someone;

/** As many homes as England has, with a year of visits, reports, recommendations and people behind each. */
class EnglandDbIT {

    private static final int HOMES = England.HOMES;
    private static final House HOUSE = House.open();
    private static final List<Long> SCOPE = new ArrayList<>();
    private static Someone head;
    private static Someone one;

    @BeforeAll
    static void load() throws SQLException {
        England.load(HOUSE.someone(Role.INDEPENDENT_PERSON).id());
        SCOPE.addAll(England.homes());
        assertThat(SCOPE).hasSize(HOMES);
        head = HOUSE.someone(Role.HEAD_OF_SERVICE, SCOPE.toArray(Long[]::new));
        one = HOUSE.someone(Role.HEAD_OF_SERVICE, SCOPE.get(0));
    }

    @AfterAll
    static void unload() throws SQLException {
        England.unload();
    }

    @Test
    void one_home_and_all_of_england_cost_the_same_statements() {
        assertThat(statements(one)).isEqualTo(statements(head)).isEqualTo(2);
    }

    @Test
    void what_england_owes_takes_a_head_of_service_at_most_five_times_what_the_database_takes() throws SQLException {
        list(head);
        Duration through = fastest(() -> list(head));
        Duration alone = fastest(EnglandDbIT::plain);
        assertThat(through)
                .as("through the door, against %s in the database alone", alone)
                .isLessThan(alone.multipliedBy(5));
    }

    @Test
    void what_england_owes_is_counted_whole() {
        List<Duty> list = list(head);
        assertThat(list).hasSize(300);
        assertThat(list.get(0).total()).isGreaterThan(3L * HOMES);
        List<List<HomeFigures>> pages = List.of(figures(0), figures(1), figures(HOMES / Duties.HOMES - 1));
        List<HomeFigures> homes = pages.stream().flatMap(List::stream).toList();
        assertThat(pages).allSatisfy(page -> assertThat(page).hasSize(Duties.HOMES));
        assertThat(homes.stream().map(HomeFigures::homeId).distinct()).hasSize(3 * Duties.HOMES);
        assertThat(homes).isSortedAccordingTo(Comparator.comparing(HomeFigures::overdue, Comparator.reverseOrder()));
        assertThat(homes).allSatisfy(home -> {
            assertThat(home.total()).isEqualTo(HOMES);
            assertThat(home.lateInAll()).isEqualTo(list.get(0).lateInAll());
            assertThat(home.homesLate()).isBetween((long) HOMES / 2, (long) HOMES);
            assertThat(home.highest()).isGreaterThanOrEqualTo(highest(homes));
        });
        assertThat(figures(HOMES / Duties.HOMES)).isEmpty();
    }

    private static List<HomeFigures> figures(int page) {
        return head.does(() -> HOUSE.get(Duties.class).homes(page));
    }

    private static long highest(List<HomeFigures> homes) {
        return homes.stream()
                .flatMap(each -> each.trend().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow();
    }

    private static int statements(Someone who) {
        Statements.start();
        page(who);
        int count = Statements.counted().size();
        Statements.stop();
        return count;
    }

    private static List<Duty> list(Someone who) {
        return who.does(() -> HOUSE.get(Duties.class).list(WantedDuties.of(null, false, null)));
    }

    private static void page(Someone who) {
        list(who);
        who.does(() -> HOUSE.get(Duties.class).homes(0));
    }

    // What the list asks, by hand and without the house. How the homes stand is measured where the whole page is.
    private static void plain() {
        try (Connection database = TestDatabase.app().getConnection()) {
            Array scope = database.createArrayOf("bigint", SCOPE.toArray(Long[]::new));
            assertThat(
                            rows(
                                    database,
                                    scope,
                                    """
                            select d.*, count(*) over () from duties.due d
                             where d.home_id = any (?) and d.ended_by is not null and d.starts_on <= '2021-11-23'
                               and d.done_at is null order by d.due_at limit 300"""))
                    .isEqualTo(300);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int rows(Connection database, Array scope, String sql) throws SQLException {
        try (PreparedStatement ask = database.prepareStatement(sql)) {
            ask.setArray(1, scope);
            try (ResultSet found = ask.executeQuery()) {
                int rows = 0;
                while (found.next()) {
                    rows++;
                }
                return rows;
            }
        }
    }

    private static Duration fastest(Runnable work) {
        long best = Long.MAX_VALUE;
        for (int n = 0; n < 2; n++) {
            long before = System.nanoTime();
            work.run();
            best = Math.min(best, System.nanoTime() - before);
        }
        return Duration.ofNanos(best);
    }
}

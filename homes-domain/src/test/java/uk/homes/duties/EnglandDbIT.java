package uk.homes.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
import uk.homes.testing.House;
import uk.homes.testing.House.Someone;

/** As many homes as England has, with a year of visits, reports, recommendations and people behind each. */
class EnglandDbIT {

    private static final int HOMES = 4_000;

    private static final List<String> LOADED = List.of(
            "reg44.recommendation",
            "reg44.report_version",
            "reg44.visit",
            "workforce.appointment",
            "workforce.staff_member",
            "regulation.status_change",
            "regulation.registration",
            "estate.home");

    private static final List<String> LOAD = List.of(
            "insert into estate.home (slug, name, purpose, planned_beds) select 'england-' || n, 'England ' || n, 'CHILDRENS_HOME', 4"
                    + " from generate_series(1, " + HOMES + ") n",
            "insert into regulation.registration (home_id, provider, urn, category, registered_on)"
                    + " select id, 'England', (9000000 + row_number() over ())::text, 'Children''s home', '2020-12-01'"
                    + " from estate.home where slug like 'england-%%'",
            "insert into regulation.status_change (registration_id, status, from_date)"
                    + " select id, 'ACTIVE', '2020-12-01' from regulation.registration where provider = 'England'",
            "insert into reg44.visit (home_id, month, announced, planned_on, status, visitor_id, arrived_at, left_at)"
                    + " select h.id, m::date, false, m::date + 9, 'DISTRIBUTED', %d, m + interval '9 days 10 hours',"
                    + " m + interval '9 days 13 hours' from estate.home h"
                    + " cross join generate_series(timestamp '2020-12-01', timestamp '2021-11-01', interval '1 month') m"
                    + " where h.slug like 'england-%%' and (h.id + extract(month from m)::integer) %% 10 > 0",
            "insert into reg44.report_version (visit_id, number, content, content_hash, submitted_by, submitted_at)"
                    + " select v.id, 1, 'x', repeat('a', 64), %d, v.left_at + interval '3 days' from reg44.visit v"
                    + " join estate.home h on h.id = v.home_id where h.slug like 'england-%%' and v.id %% 10 > 0",
            "insert into reg44.recommendation (visit_id, home_id, number, text, provision, priority, consider_by, status, answer,"
                    + " answered_at, answered_by) select v.id, v.home_id, 1, 'x', 'REG_7', 'LOW', v.month + 40,"
                    + " case when v.id %% 4 = 0 then 'OPEN' else 'ACCEPTED' end, case when v.id %% 4 > 0 then 'ACCEPTED' end,"
                    + " case when v.id %% 4 > 0 then v.left_at + interval '20 days' end, case when v.id %% 4 > 0 then %d end"
                    + " from reg44.visit v join estate.home h on h.id = v.home_id where h.slug like 'england-%%'",
            "insert into workforce.staff_member (name, fictional) select 'England ' || n, true from generate_series(1, "
                    + 2 * HOMES + ") n",
            "insert into workforce.appointment (staff_member_id, home_id, post, from_date)"
                    + " select s.id, h.id, 'WORKER', '2020-12-01' from (select id, row_number() over (order by id) as n"
                    + " from workforce.staff_member where name like 'England %%') s join (select id, row_number() over (order by id)"
                    + " as n from estate.home where slug like 'england-%%') h on h.n = (s.n + 1) / 2");

    private static final List<String> UNLOAD = List.of(
            "delete from reg44.recommendation where home_id in (select id from estate.home where slug like 'england-%%')",
            "delete from reg44.report_version where visit_id in (select v.id from reg44.visit v join estate.home h"
                    + " on h.id = v.home_id where h.slug like 'england-%%')",
            "delete from reg44.visit where home_id in (select id from estate.home where slug like 'england-%%')",
            "delete from workforce.appointment where home_id in (select id from estate.home where slug like 'england-%%')",
            "delete from workforce.staff_member where name like 'England %%'",
            "delete from regulation.status_change where registration_id in (select id from regulation.registration"
                    + " where provider = 'England')",
            "delete from regulation.registration where provider = 'England'",
            "delete from estate.home where slug like 'england-%%'");

    private static final House HOUSE = House.open();
    private static final List<Long> SCOPE = new ArrayList<>();
    private static Someone head;
    private static Someone one;

    @BeforeAll
    static void load() throws SQLException {
        Long visitor = HOUSE.someone(Role.INDEPENDENT_PERSON).id();
        quietly(LOAD, visitor);
        try (Connection database = TestDatabase.owner().getConnection();
                Statement statement = database.createStatement()) {
            statement.execute("analyze");
            try (ResultSet rows = statement.executeQuery("select id from estate.home where slug like 'england-%'")) {
                while (rows.next()) {
                    SCOPE.add(rows.getLong(1));
                }
            }
        }
        assertThat(SCOPE).hasSize(HOMES);
        head = HOUSE.someone(Role.HEAD_OF_SERVICE, SCOPE.toArray(Long[]::new));
        one = HOUSE.someone(Role.HEAD_OF_SERVICE, SCOPE.get(0));
    }

    @AfterAll
    static void unload() throws SQLException {
        quietly(UNLOAD, null);
    }

    @Test
    void one_home_and_all_of_england_cost_the_same_statements() {
        assertThat(statements(one)).isEqualTo(statements(head)).isEqualTo(2);
    }

    @Test
    void a_year_of_england_takes_a_head_of_service_at_most_five_times_what_the_database_takes() throws SQLException {
        page(head);
        Duration through = fastest(() -> page(head));
        Duration alone = fastest(EnglandDbIT::plain);
        assertThat(through)
                .as("through the door, against %s in the database alone", alone)
                .isLessThan(alone.multipliedBy(5));
    }

    @Test
    void what_england_owes_is_counted_whole() {
        List<Duty> list = head.does(() -> HOUSE.get(Duties.class).list(WantedDuties.of(null, false, null)));
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

    private static void page(Someone who) {
        who.does(() -> HOUSE.get(Duties.class).list(WantedDuties.of(null, false, null)));
        who.does(() -> HOUSE.get(Duties.class).homes(0));
    }

    // What the page asks, by hand and without the house: what is most pressing of these homes, and how each stands.
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
            assertThat(
                            rows(
                                    database,
                                    scope,
                                    """
                            select d.home_id, count(*), min(d.due_at), max(d.done_at)
                              from (select * from duties.due d where d.home_id = any (?) and d.ended_by is not null
                                       and d.starts_on <= '2021-11-23' offset 0) d group by d.home_id"""))
                    .isEqualTo(HOMES);
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

    // Rows by the ten thousand, which the trail and the rules of single rows need not see.
    private static void quietly(List<String> statements, Long visitor) throws SQLException {
        try (Connection database = TestDatabase.owner().getConnection();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            for (String table : LOADED) {
                statement.execute("alter table " + table + " disable trigger user");
            }
            for (String sql : statements) {
                statement.execute(sql.contains("%") ? String.format(sql, visitor, visitor) : sql);
            }
            for (String table : LOADED) {
                statement.execute("alter table " + table + " enable trigger user");
            }
            database.commit();
        }
    }
}

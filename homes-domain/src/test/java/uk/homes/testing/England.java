package uk.homes.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import uk.homes.postgres.TestDatabase;

/** As many homes as England has, with a year of visits, reports, recommendations and people behind each. */
public final class England {

    /** How many homes. */
    public static final int HOMES = 4_000;

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

    // How each home stands, asked by hand and without the house.
    private static final String FIGURES =
            """
            select d.home_id, count(*), min(d.due_at), max(d.done_at)
              from (select * from duties.due d where d.home_id = any (?) and d.ended_by is not null
                       and d.starts_on <= '2021-11-23' offset 0) d group by d.home_id""";

    private England() {}

    /** Loads them, with the visits of this person. */
    public static void load(Long visitor) throws SQLException {
        quietly(LOAD, visitor);
        try (Connection database = TestDatabase.owner().getConnection();
                Statement statement = database.createStatement()) {
            statement.execute("analyze");
        }
    }

    /** Takes them away again. */
    public static void unload() throws SQLException {
        quietly(UNLOAD, null);
    }

    /** Their ids. */
    public static List<Long> homes() throws SQLException {
        try (Connection database = TestDatabase.owner().getConnection();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select id from estate.home where slug like 'england-%'")) {
            List<Long> homes = new ArrayList<>();
            while (rows.next()) {
                homes.add(rows.getLong(1));
            }
            return homes;
        }
    }

    /** Counts in the database alone how these homes stand, as the application's own role; returns how many have something due. */
    public static int figures(List<Long> homes) throws SQLException {
        try (Connection database = TestDatabase.app().getConnection();
                PreparedStatement ask = database.prepareStatement(FIGURES)) {
            ask.setArray(1, database.createArrayOf("bigint", homes.toArray(Long[]::new)));
            try (ResultSet found = ask.executeQuery()) {
                int rows = 0;
                while (found.next()) {
                    rows++;
                }
                return rows;
            }
        }
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

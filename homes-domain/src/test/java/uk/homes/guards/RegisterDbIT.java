package uk.homes.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.homes.postgres.TestDatabase;

/** Every table has its place in the audit, in retention and in what a person may ask to see; foreign keys keep the ladder. */
class RegisterDbIT {

    private static final String NOT_ENROLLED =
            """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'pg_toast')
               and not exists (select 1 from audit.register r where r.table_name = n.nspname || '.' || c.relname)
             order by 1""";

    private static final String WITHOUT_HISTORY =
            """
            select r.table_name from audit.register r
             where r.history and not exists (select 1 from pg_trigger t
                    where t.tgrelid = r.table_name::regclass and t.tgname = 'keep_row') order by 1""";

    private static final String WITHOUT_PLACE =
            "select table_name from audit.register where retention = '' or subject_access = ''";

    private static final String FOREIGN_KEYS =
            """
            select n.nspname || ' ' || fn.nspname || ' ' || c.conname from pg_constraint c
              join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
              join pg_class f on f.oid = c.confrelid join pg_namespace fn on fn.oid = f.relnamespace
             where c.contype = 'f' and n.nspname <> fn.nspname""";

    private static final String TOO_MUCH =
            """
            select table_schema || '.' || table_name || ' ' || privilege_type from information_schema.role_table_grants
             where grantee = '%s' and (privilege_type in ('TRUNCATE', 'TRIGGER', 'REFERENCES')
                or table_schema = 'audit' and privilege_type in ('UPDATE', 'DELETE')) order by 1""";

    @Test
    void every_table_is_enrolled() {
        assertThat(rows(NOT_ENROLLED)).isEmpty();
        assertThat(rows(WITHOUT_PLACE)).isEmpty();
    }

    @Test
    void a_table_that_is_not_enrolled_is_caught() {
        assertThat(rowsAfter("create table estate.forgotten (id bigint)", NOT_ENROLLED))
                .containsExactly("estate.forgotten");
    }

    @Test
    void every_table_whose_history_counts_keeps_it() {
        assertThat(rows(WITHOUT_HISTORY)).isEmpty();
    }

    @Test
    void foreign_keys_point_only_down_the_ladder() {
        assertThat(uphill(rows(FOREIGN_KEYS))).isEmpty();
    }

    @Test
    void a_foreign_key_that_points_up_is_caught() {
        List<String> keys = rowsAfter(
                "alter table audit.register add column home bigint constraint up references estate.home", FOREIGN_KEYS);
        assertThat(uphill(keys)).containsExactly("audit estate up");
    }

    @Test
    void the_application_holds_no_right_it_does_not_need() {
        assertThat(rows(String.format(TOO_MUCH, TestDatabase.appUser()))).isEmpty();
    }

    private static List<String> uphill(List<String> keys) {
        Rooms house = Rooms.ofTheHouse();
        return keys.stream()
                .filter(key -> {
                    String[] parts = key.split(" ");
                    return !house.reach(parts[0]).contains(parts[1]);
                })
                .toList();
    }

    private static List<String> rows(String sql) {
        return rowsAfter("select 1", sql);
    }

    private static List<String> rowsAfter(String change, String sql) {
        try (Connection database = TestDatabase.owner().getConnection();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute(change);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            database.rollback();
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

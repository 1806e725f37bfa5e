package uk.homes.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.homes.postgres.TestDatabase;
import uk.homes.testing.House;

/** The hash chain over the trail, and what happens to who tampers with it. Each test undoes its own tampering. */
class ChainDbIT {

    private final House house = House.open();

    @BeforeEach
    void something_happened_and_is_sealed() {
        house.home();
        house.home();
        while (house.<Integer>asNobody(() -> house.get(Sealing.class).seal()) > 0) {
            continue;
        }
    }

    @Test
    void an_untouched_chain_verifies() {
        assertThat(tamperThenVerify("select 1")).isNull();
    }

    @Test
    void an_altered_row_is_named() {
        String row = text(TestDatabase.owner(), "select max(source_id) from audit.seal where source = 'event'");
        assertThat(tamperThenVerify("update audit.event set person_name = 'somebody else' where id = " + row))
                .isEqualTo("event " + row + " the row was altered");
    }

    @Test
    void a_missing_row_is_named() {
        String row = text(TestDatabase.owner(), "select max(source_id) from audit.seal where source = 'row_change'");
        assertThat(tamperThenVerify("delete from audit.row_change where id = " + row))
                .isEqualTo("row_change " + row + " the row is missing");
    }

    @Test
    void reordered_links_are_named() {
        String finding = tamperThenVerify(
                """
                with two as (select * from audit.seal order by seq desc limit 2)
                update audit.seal s set (source, source_id, tx, row_hash) =
                    (select t.source, t.source_id + 1000000000, t.tx, t.row_hash from two t where t.seq <> s.seq)
                 where s.seq in (select seq from two);
                update audit.seal set source_id = source_id - 1000000000 where source_id > 1000000000""");
        assertThat(finding).endsWith("the chain is broken here: links were altered or reordered");
    }

    @Test
    void a_link_taken_out_is_named() {
        assertThat(tamperThenVerify("delete from audit.seal where seq = (select max(seq) - 1 from audit.seal)"))
                .endsWith("this link of the chain is missing");
    }

    @Test
    void a_row_slipped_in_behind_the_seal_is_named() {
        String finding = tamperThenVerify(
                """
                insert into audit.event (tx, at, use_case, outcome)
                values ((select min(tx::text::bigint) from audit.seal)::text::xid8, now(), 'never.happened', 'DONE')""");
        assertThat(finding).startsWith("event").endsWith("the row was added behind the seal");
    }

    @Test
    void the_application_cannot_change_or_remove_what_is_written() {
        for (String table : new String[] {"event", "row_change", "seal", "submission"}) {
            assertThatThrownBy(() -> text(TestDatabase.app(), "delete from audit." + table + " returning 1"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> text(TestDatabase.app(), "truncate audit." + table))
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> text(TestDatabase.app(), "update audit.event set reason = 'x' returning 1"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(
                        () -> text(
                                TestDatabase.app(),
                                "insert into audit.seal (seq, source, source_id, tx, row_hash, chain) values (0, 'event', 0, '1', '', '')"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void even_the_owner_is_refused_without_taking_the_lock_off_first() {
        assertThatThrownBy(() -> text(TestDatabase.owner(), "delete from audit.event returning 1"))
                .hasMessageContaining("only ever added to");
    }

    // Somebody with the owner's rights switches the refusal off, tampers, and is found out; then all is rolled back.
    private static String tamperThenVerify(String tampering) {
        try (Connection database = TestDatabase.owner().getConnection();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            for (String table : new String[] {"event", "row_change", "seal"}) {
                statement.execute("alter table audit." + table + " disable trigger user");
            }
            statement.execute(tampering);
            String finding = null;
            try (ResultSet rows = statement.executeQuery("select * from audit.verify()")) {
                if (rows.next()) {
                    finding = rows.getString("source") + " " + rows.getString("source_id") + " "
                            + rows.getString("finding");
                }
            }
            database.rollback();
            return finding;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(DataSource source, String sql) {
        try (Connection database = source.getConnection();
                Statement statement = database.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            ResultSet rows = statement.getResultSet();
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

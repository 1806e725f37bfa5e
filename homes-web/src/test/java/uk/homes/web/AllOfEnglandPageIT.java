package uk.homes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.testing.Accounts;
import uk.homes.testing.England;
import uk.homes.testing.LeavesACrowd;
import uk.homes.testing.Machine;
import uk.homes.testing.PageTest;
import uk.homes.testing.Sql;

/**
 * The homes side by side, of all England: the whole page, from the request to its last byte, beside the database alone. Before
 * the crowd, whose visits of long ago would stand behind each of these homes too.
 */
@PageTest
@LeavesACrowd
class AllOfEnglandPageIT {

    private static final String ENGLISH = "select id from estate.home where slug like 'england-%'";
    private static final int TIMES = 3;
    private static final int MOST_TIMES = 5;

    private static List<Long> homes;
    private static Machine head;

    @BeforeAll
    static void all_of_england_under_one_head_of_service() throws SQLException {
        String name = Accounts.holding(Role.HEAD_OF_SERVICE, "pegasus");
        England.load(Long.valueOf(Sql.text("select id from access.person where sign_in_name = 'independent.person'")));
        homes = England.homes();
        assertEquals(England.HOMES, homes.size());
        Sql.asOwner("insert into access.known_home " + ENGLISH);
        Sql.asOwner("insert into access.assignment (person_id, role, home_id, from_date)"
                + " select p.id, 'HEAD_OF_SERVICE', h.id, date '2021-01-01' from access.person p, estate.home h"
                + " where p.sign_in_name = '" + name + "' and h.slug like 'england-%'");
        head = new Machine().signIn(name);
    }

    @Test
    void a_year_of_england_takes_a_head_of_service_at_most_five_times_what_the_database_takes() {
        long[] whole = new long[TIMES];
        long[] alone = new long[TIMES];
        for (int n = 0; n < TIMES; n++) {
            alone[n] = took(AllOfEnglandPageIT::database);
            whole[n] = took(AllOfEnglandPageIT::page);
        }
        assertTrue(
                within(whole, alone), "the page took " + millis(whole) + " ms, the database " + millis(alone) + " ms");
    }

    @Test
    void what_takes_longer_than_that_is_caught() {
        long[] alone = {10, 90, 9};
        assertTrue(within(new long[] {400, 49, 50}, alone));
        assertFalse(within(new long[] {51, 10, 52}, alone));
    }

    private static void page() {
        var answer = head.get("/duties/homes");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("of 4,001 homes"), "the page holds all of England");
    }

    private static void database() {
        try {
            assertEquals(England.HOMES, England.figures(homes));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    // By the median: one run that something else disturbed decides nothing.
    private static boolean within(long[] whole, long[] alone) {
        return median(whole) <= MOST_TIMES * median(alone);
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long took(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return System.nanoTime() - before;
    }

    private static List<Long> millis(long[] times) {
        return Arrays.stream(times).map(time -> time / 1_000_000).boxed().toList();
    }
}

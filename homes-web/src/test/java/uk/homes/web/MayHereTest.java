package uk.homes.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.homes.access.Caller;
import uk.homes.access.Grant;
import uk.homes.access.Role;

/** Buttons of a page about one home are offered to those who may press them there. */
class MayHereTest {

    private static final long WORKS_IN = 1;
    private static final long READS_IN = 2;

    @Test
    void who_writes_in_one_home_is_not_offered_to_write_in_another_that_they_only_read() {
        assertTrue(in(WORKS_IN).get("DAILY_WRITE"));
        assertFalse(in(READS_IN).get("DAILY_WRITE"));
        assertTrue(in(READS_IN).get("DAILY_READ"));
    }

    private static MayHere in(long home) {
        MayHere may = new MayHere();
        may.caller = new Caller();
        may.caller.become(
                1L,
                "Nia Newcomer",
                "Worker",
                List.of(
                        new Grant(Role.RESIDENTIAL_WORKER, Set.of(WORKS_IN), false),
                        new Grant(Role.RESPONSIBLE_INDIVIDUAL, Set.of(READS_IN), false)));
        may.home = new CurrentHome() {
            @Override
            public long getId() {
                return home;
            }
        };
        return may;
    }
}

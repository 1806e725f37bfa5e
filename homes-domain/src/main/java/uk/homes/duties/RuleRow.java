package uk.homes.duties;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A rule of what is due.
 *
 * @param number its number in the table of deadlines, or {@code null}
 * @param title what has to be done
 * @param words what the provision asks for, in plain words
 * @param starts what starts the clock
 * @param amount how many of the unit; negative when it is before the start; {@code null} where the unit needs none
 * @param ownAmount the authority's stricter amount in force today, or {@code null}
 * @param ownFrom from when, or {@code null}
 * @param warnHours how long before the time it is shown as pressing
 * @param ownerRoles the roles who see it as theirs, separated by commas
 * @param deferralUnder the provision that allows a later date, or {@code null}
 * @param exemptionUnder the provision that allows none, or {@code null}
 * @param startedBy the record that starts it, or {@code null} while no room keeps one
 * @param endedBy the act that ends it, or {@code null} while nothing in the system does
 */
public record RuleRow(
        String key,
        Integer number,
        String title,
        String regulation,
        String words,
        String starts,
        TimeUnit unit,
        Integer amount,
        Integer ownAmount,
        LocalDate ownFrom,
        int warnHours,
        TimeSetBy timeSetBy,
        String owner,
        String ownerRoles,
        String source,
        Evidence evidence,
        LocalDate checkedOn,
        boolean confirmed,
        boolean mayTighten,
        String deferralUnder,
        String exemptionUnder,
        boolean urgent,
        String startedBy,
        String endedBy) {

    /** Whether somebody can be told that it is due: a record starts it and an act ends it. */
    public boolean runs() {
        return startedBy != null && endedBy != null;
    }

    /** The names of the roles who see it as theirs. */
    public List<String> roles() {
        return Arrays.asList(ownerRoles.split(","));
    }
}

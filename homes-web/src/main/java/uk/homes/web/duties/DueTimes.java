package uk.homes.web.duties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.duties.DueTime;
import uk.homes.duties.Duties;

/** The one source of times for pages of other rooms: what the rules say, in the authority's stricter setting where it has one. */
@RequestScoped
public class DueTimes {

    @Inject
    private Duties duties;

    @Inject
    private Caller caller;

    private List<DueTime> known = List.of();

    /** Asks for all that the page is going to show, in one statement. Who may not see what is due is shown no times. */
    public void ask(Collection<String> records, Collection<Long> ids) {
        known = ids.isEmpty() || !caller.may(Permission.DUTIES_READ) ? List.of() : duties.times(records, ids);
    }

    /** When a clock is due; nothing where it does not run, or where this person may not see it. */
    public Optional<DueTime> of(String rule, String record, long id) {
        return known.stream()
                .filter(time -> time.rule().equals(rule) && time.record().equals(record) && time.recordId() == id)
                .findFirst();
    }
}

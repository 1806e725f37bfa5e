package uk.homes.web.duties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.duties.Duties;
import uk.homes.duties.WantedDuties;
import uk.homes.estate.HomeRow;
import uk.homes.shared.HomesClock;
import uk.homes.web.daily.DueSource;
import uk.homes.web.look.DueRow;

/** What is due for the person who opens Today, of every room, in one statement. */
@RequestScoped
public class DutiesDue implements DueSource {

    private static final int WEEKS = 4;
    private static final int MOST = 20;

    @Inject
    private Duties duties;

    @Inject
    private DutyWords words;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Override
    public List<DueRow> due(HomeRow home) {
        if (!caller.may(Permission.DUTIES_READ, home.id())) {
            return List.of();
        }
        LocalDate until = clock.today().plusWeeks(WEEKS);
        return duties.list(new WantedDuties(home.id(), null, null, null, true, until, MOST)).stream()
                .map(duty -> words.row(duty, false))
                .toList();
    }
}

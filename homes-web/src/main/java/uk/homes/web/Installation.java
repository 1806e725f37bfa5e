package uk.homes.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import uk.homes.access.Caller;
import uk.homes.access.Grant;
import uk.homes.access.Role;
import uk.homes.access.SetUp;
import uk.homes.shared.HomesClock;

/** Whose system this is: a demonstration with a clock of its own, a council's, or nobody's yet. */
@ApplicationScoped
public class Installation {

    private static final Logger LOG = Logger.getLogger(Installation.class.getName());

    @Inject
    SetUp setUp;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    /** Sets the clock of a demonstration, and writes the first administrator's link when nobody can sign in yet. */
    @ActivateRequestContext
    public void open() {
        setUp.demonstration().ifPresent(row -> clock.shift(row.shownAt(), row.startedAt()));
        caller.become(null, "Installation", "Installation", List.of(new Grant(Role.INSTALLATION, Set.of(), true)));
        setUp.link()
                .ifPresent(token -> LOG.warning(() -> "Nobody can sign in yet. Within 24 hours, once, make the first "
                        + "administrator at /access/first?link=" + token));
        caller.leave();
    }
}

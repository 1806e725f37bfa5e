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
import uk.homes.reg44.Visits;
import uk.homes.reminders.Round;
import uk.homes.shared.HomesClock;
import uk.homes.web.reminders.Mail;

/** Whose system this is: a demonstration with a clock of its own, a council's, or nobody's yet. */
@ApplicationScoped
public class Installation {

    private static final Logger LOG = Logger.getLogger(Installation.class.getName());

    private static final String NAME = "Installation";

    @Inject
    SetUp setUp;

    @Inject
    Visits visits;

    @Inject
    Round round;

    @Inject
    Mail mail;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    /** Sets the clock of a demonstration, and writes the first administrator's link when nobody can sign in yet. */
    @ActivateRequestContext
    public void open() {
        setUp.demonstration().ifPresent(row -> clock.shift(row.shownAt(), row.startedAt()));
        act(Set.of());
        setUp.link()
                .ifPresent(token -> LOG.warning(() -> "Nobody can sign in yet. Within 24 hours, once, make the first "
                        + "administrator at /access/first?link=" + token));
        caller.leave();
    }

    /** Writes down as missed, in every home, each month that closed without the independent person's visit. */
    @ActivateRequestContext
    public void closeMonths() {
        try {
            act(Set.of());
            act(setUp.homes());
            visits.closeMonths();
        } finally {
            caller.leave();
        }
    }

    /** Sends those who asked for mail what is due for them; nothing while there is no mail server. */
    @ActivateRequestContext
    public void remind() {
        if (!mail.configured()) {
            return;
        }
        try {
            act(Set.of());
            round.run(mail);
        } finally {
            caller.leave();
        }
    }

    private void act(Set<Long> homes) {
        caller.become(null, NAME, NAME, List.of(new Grant(Role.INSTALLATION, homes, true)));
    }
}

package uk.homes.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.homes.audit.Sealing;
import uk.homes.web.demonstration.Demonstration;

/** What happens once when the application starts, and every few seconds or each hour from then on. */
@WebListener
public class Startup implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(Startup.class.getName());
    private static final int SEAL_EVERY_SECONDS = 5;
    private static final int FIRST_CLOSING_AFTER_SECONDS = 60;
    private static final int CLOSE_EVERY_SECONDS = 3600;
    private static final int REMIND_EVERY_SECONDS = 300;

    @Inject
    Installation installation;

    @Inject
    Demonstration demonstration;

    @Inject
    Sealing sealing;

    @Inject
    @ConfigProperty(name = "homes.demo", defaultValue = "off")
    String demo;

    @Resource
    private ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> seals;
    private ScheduledFuture<?> closings;
    private ScheduledFuture<?> rounds;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (!demo.equals("off")) {
            demonstration.load();
        }
        installation.open();
        seals = executor.scheduleWithFixedDelay(this::seal, SEAL_EVERY_SECONDS, SEAL_EVERY_SECONDS, TimeUnit.SECONDS);
        closings = executor.scheduleWithFixedDelay(
                this::closeMonths, FIRST_CLOSING_AFTER_SECONDS, CLOSE_EVERY_SECONDS, TimeUnit.SECONDS);
        rounds = executor.scheduleWithFixedDelay(
                this::remind, REMIND_EVERY_SECONDS, REMIND_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (seals != null) {
            seals.cancel(false);
        }
        if (closings != null) {
            closings.cancel(false);
        }
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void seal() {
        try {
            sealing.seal();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The trail could not be sealed now; it is tried again", failed);
        }
    }

    private void closeMonths() {
        try {
            installation.closeMonths();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The months without a visit could not be closed now; it is tried again", failed);
        }
    }

    private void remind() {
        try {
            installation.remind();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The post could not go its round now; it is tried again", failed);
        }
    }
}

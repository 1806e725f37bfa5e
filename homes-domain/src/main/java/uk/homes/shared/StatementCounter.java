package uk.homes.shared;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Counts the SQL statements of the current thread, so that a page can say what it cost and a test can hold it to a bound.
 * Counting starts with {@link #start} and costs nothing otherwise.
 */
public class StatementCounter implements SessionCustomizer {

    private static final ThreadLocal<List<String>> STATEMENTS = new ThreadLocal<>();

    /** Starts counting on this thread, from nothing. */
    public static void start() {
        STATEMENTS.set(new ArrayList<>());
    }

    /** Stops counting on this thread. */
    public static void stop() {
        STATEMENTS.remove();
    }

    /** The statements since {@link #start}, in order; empty when nobody counts. */
    public static List<String> statements() {
        List<String> counted = STATEMENTS.get();
        return counted == null ? List.of() : List.copyOf(counted);
    }

    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                List<String> counting = STATEMENTS.get();
                if (counting != null && event.getCall() != null) {
                    counting.add(event.getCall().getLogString(null));
                }
            }
        });
    }
}

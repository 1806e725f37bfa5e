package uk.homes.shared;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Tells {@link Statements} of every SQL statement that EclipseLink sends. */
public class StatementCounter implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                if (event.getCall() != null) {
                    Statements.count(event.getCall().getLogString(null));
                }
            }
        });
    }
}

package uk.homes.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.homes.audit.AuditLog;
import uk.homes.audit.Outcome;

/** Writes down that a page was refused before any use case was asked. */
@ApplicationScoped
public class Refusals {

    @Inject
    AuditLog log;

    @Inject
    Caller caller;

    /** Writes who was refused what. */
    public void record(String what) {
        log.recordApart(caller.actor(), what, Outcome.REFUSED, "no permission");
    }
}

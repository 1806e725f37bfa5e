package uk.homes.web;

import jakarta.faces.application.ProtectedViewException;
import jakarta.resource.ResourceException;
import java.io.FileNotFoundException;
import java.sql.SQLException;
import org.primefaces.csp.CspException;
import uk.homes.access.NotPermitted;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;

/** Which page a failure leads to. */
final class Failures {

    private Failures() {}

    /** Whether this failure, or one it was caused by, is of that kind. */
    static boolean is(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the database could not be reached, or went away in the middle. */
    static boolean isDatabaseGone(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResourceException
                    || cause instanceof SQLException sql && isCutOff(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    // Class 08: the connection; 57P01 to 57P03: the server is being stopped or started.
    private static boolean isCutOff(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P0"));
    }

    /** The status a failure is answered with. What is not foreseen is our own fault: 500. */
    static int status(Throwable failure) {
        if (isDatabaseGone(failure)) {
            return 503;
        }
        if (is(failure, NotFound.class) || is(failure, FileNotFoundException.class)) {
            return 404;
        }
        if (is(failure, NotPermitted.class)) {
            return 403;
        }
        if (is(failure, ChangedMeanwhile.class)) {
            return 409;
        }
        return is(failure, ProtectedViewException.class) || is(failure, CspException.class) ? 400 : 500;
    }
}

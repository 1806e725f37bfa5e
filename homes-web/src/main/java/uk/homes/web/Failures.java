package uk.homes.web;

import jakarta.faces.application.ProtectedViewException;
import java.io.FileNotFoundException;
import org.primefaces.csp.CspException;
import uk.homes.access.NotPermitted;
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

    /** The status a failure is answered with. What is not foreseen is our own fault: 500. */
    static int status(Throwable failure) {
        if (is(failure, NotFound.class) || is(failure, FileNotFoundException.class)) {
            return 404;
        }
        if (is(failure, NotPermitted.class)) {
            return 403;
        }
        return is(failure, ProtectedViewException.class) || is(failure, CspException.class) ? 400 : 500;
    }
}

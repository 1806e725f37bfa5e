package uk.homes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.security.SecureRandom;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What an error page has to say: a reference that a person can read over the telephone and that stands in the log. */
@Named
@RequestScoped
public class Problem {

    /** Where the reference of a failure already written to the log waits for the error page. */
    static final String REFERENCE = "uk.homes.web.reference";

    private static final Logger LOG = Logger.getLogger(Problem.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    /** No letter or digit that is taken for another one. */
    private static final String READABLE = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Whether the request is an error page being shown. */
    static boolean isBeingShown(FacesContext faces) {
        return faces != null
                && faces.getExternalContext().getRequestMap().containsKey(RequestDispatcher.ERROR_STATUS_CODE);
    }

    /** Writes the failure to the log and returns the reference it can be found by. */
    static String log(Throwable failure, String where) {
        String reference = newReference();
        LOG.log(Level.SEVERE, reference + " at " + where.replaceAll("\\p{Cntrl}", " "), failure);
        return reference;
    }

    /** Eight characters in two groups. */
    static String newReference() {
        StringBuilder reference = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            reference.append(i == 4 ? "-" : "").append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return reference.toString();
    }

    /** The reference of this failure. A failure that nobody has written down yet is written down now. */
    public String getReference() {
        Map<String, Object> request =
                FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
        return (String) request.computeIfAbsent(
                REFERENCE,
                unknown -> log(
                        (Throwable) request.get(RequestDispatcher.ERROR_EXCEPTION),
                        String.valueOf(request.get(RequestDispatcher.ERROR_REQUEST_URI))));
    }
}

package uk.homes.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.homes.access.Permission;
import uk.homes.access.SignIn;
import uk.homes.shared.RuleBroken;

/**
 * The way to the council's own sign-in and back. The container speaks with it; who comes back vouched for gets the same
 * session as somebody with a password, and what the container remembers of them is thrown away.
 */
@Dependent
@Page(path = CouncilSignIn.PATH, permits = Permission.ANYONE)
@WebServlet(CouncilSignIn.PATH)
public class CouncilServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(CouncilServlet.class.getName());

    @Inject
    transient CouncilSignIn council;

    @Inject
    transient CouncilVoucher voucher;

    @Inject
    transient SecurityContext container;

    @Inject
    transient SignIn signIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!council.isOn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getUserPrincipal() != null) {
            enter(request, response);
        } else if (isAnswer(request)) {
            LOG.warning("The council's sign-in gave an answer that does not count");
            refuse(request, response, "failed");
        } else {
            ask(request, response);
        }
    }

    private static boolean isAnswer(HttpServletRequest request) {
        return request.getParameter("state") != null
                || request.getParameter("code") != null
                || request.getParameter("error") != null;
    }

    private void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Wanted.keep(request.getParameter("to"), request, response);
        AuthenticationStatus status;
        try {
            status = container.authenticate(request, response, AuthenticationParameters.withParams());
        } catch (RuntimeException unreachable) {
            LOG.log(Level.WARNING, "The council's sign-in cannot be reached", unreachable);
            status = AuthenticationStatus.SEND_FAILURE;
        }
        if (status != AuthenticationStatus.SEND_CONTINUE && !response.isCommitted()) {
            refuse(request, response, "unreachable");
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String login = voucher.login().orElseThrow(() -> new RuleBroken("access.signIn.notKnownHere"));
            String token = signIn.byCouncil(login, request.getRemoteAddr(), request.getHeader("User-Agent"));
            SessionCookie.write(request, response, token);
            forget(request);
            response.sendRedirect(request.getContextPath() + Wanted.take(request, response));
        } catch (RuleBroken refused) {
            refuse(request, response, refused.says("access.signIn.disabled") ? "disabled" : "notKnownHere");
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String why)
            throws IOException {
        forget(request);
        response.sendRedirect(request.getContextPath() + "/sign-in?refused=" + why);
    }

    // A session that was there before signing in is worth nothing afterwards, and only ours counts from here.
    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            try {
                session.invalidate();
            } catch (NullPointerException halfDone) {
                // The server ends the session, then tells the answer that made it, which may just be put away.
                LOG.log(Level.FINE, "A session has ended without its own answer", halfDone);
            }
        }
    }

    /** What to tell somebody whom the council's account did not let in. */
    static String words(String why) {
        return switch (why) {
            case "disabled" -> Texts.of("access.signIn.disabled");
            case "notKnownHere" -> Texts.of("access.signIn.notKnownHere");
            case "unreachable" -> Texts.of("access.signIn.unreachable");
            default -> Texts.of("access.signIn.failed");
        };
    }
}

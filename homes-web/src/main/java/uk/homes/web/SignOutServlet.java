package uk.homes.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import uk.homes.access.Permission;
import uk.homes.access.SignIn;

/** Ends the session, here or, with {@code everywhere}, on every device. Words not yet submitted stay kept. */
@Dependent
@Page(path = "/sign-out", permits = Permission.SIGNED_IN)
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SignIn signIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("everywhere") != null) {
            signIn.outEverywhere();
        } else {
            SessionCookie.read(request).ifPresent(signIn::out);
        }
        SessionCookie.clear(request, response);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(request.getContextPath() + "/sign-in?out=1");
    }
}

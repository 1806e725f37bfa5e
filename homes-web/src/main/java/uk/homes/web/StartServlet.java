package uk.homes.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.access.Role;

/** The start page: everyone's own. */
@Dependent
@Page(path = "/", permits = Permission.ANYONE)
@WebServlet("")
public class StartServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + startOf(caller));
    }

    /** The page on which somebody's work begins. */
    static String startOf(Caller caller) {
        if (!caller.signedIn()) {
            return "/sign-in";
        }
        return caller.roles().stream().findFirst().map(StartServlet::startOf).orElse("/access/account");
    }

    private static String startOf(Role role) {
        return switch (role) {
            case RESIDENTIAL_WORKER, DEPUTY_MANAGER, REGISTERED_MANAGER -> "/daily/today";
            case RESPONSIBLE_INDIVIDUAL -> "/reg44/follow-up";
            case HEAD_OF_SERVICE, COMMISSIONER, PANEL_MEMBER -> "/programme/board";
            case INDEPENDENT_PERSON -> "/reg44/visits";
            case AUDITOR -> "/audit/trail";
            case ADMINISTRATOR, INSTALLATION -> "/access/people";
        };
    }
}

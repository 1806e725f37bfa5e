package uk.homes.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import uk.homes.access.Caller;
import uk.homes.access.Refusals;
import uk.homes.access.Sessions;

/**
 * Finds out who asks, and lets only those through whom the page's sign permits. An address without a sign is not found;
 * whoever is not signed in is asked to sign in, and comes back to where they wanted to go.
 */
public class SignedInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Sessions sessions;

    @Inject
    transient Caller caller;

    @Inject
    transient Pages pages;

    @Inject
    transient Refusals refusals;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            letThrough(request, response, chain);
        } catch (RuntimeException | ServletException failed) {
            if (!Failures.isDatabaseGone(failed) || response.isCommitted()) {
                throw failed;
            }
            request.setAttribute(Problem.REFERENCE, Problem.log(failed, request.getRequestURI()));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void letThrough(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (isResource(path)) {
            chain.doFilter(request, response);
            return;
        }
        caller.from(request.getRemoteAddr());
        Optional<Page> page = pages.at(path);
        if (page.isEmpty() || asksWho(page.get())) {
            SessionCookie.read(request).ifPresent(sessions::resume);
        }
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (Arrays.stream(page.get().permits()).anyMatch(caller::may)) {
            chain.doFilter(request, response);
        } else if (caller.signedIn()) {
            refusals.record("page " + page.get().path());
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            askToSignIn(request, response, path);
        }
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        if (path.startsWith("/api/")) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String query = request.getQueryString();
        String wanted = path + (query == null ? "" : "?" + query);
        response.sendRedirect(
                request.getContextPath() + "/sign-in?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }

    // Machines that ask every few seconds are nobody, and need no look at the database.
    private static boolean asksWho(Page page) {
        return !page.path().equals("/ready") && !page.path().equals("/csp-report");
    }

    private static boolean isResource(String path) {
        return path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource/");
    }
}

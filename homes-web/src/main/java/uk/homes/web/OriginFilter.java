package uk.homes.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Nothing is written on the word of another site. A browser says where a form was sent from; a request that changes
 * something and comes from elsewhere, or does not say, is refused.
 */
public class OriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    /** Browsers send these reports without saying from where; they change nothing. */
    private static final String REPORTS = "/csp-report";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean harmless = READING.contains(request.getMethod()) || REPORTS.equals(request.getServletPath());
        if (harmless || isOwn(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(Texts.frame("origin.refused"));
    }

    private static boolean isOwn(HttpServletRequest request) {
        return isOwn(
                request.getHeader("Host"),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                request.getHeader("Referer"));
    }

    /** Everything that was said about the sender has to agree, and something has to have been said. */
    static boolean isOwn(String host, String site, String origin, String referer) {
        if (site == null && origin == null && referer == null) {
            return false;
        }
        boolean sameSite = site == null || site.equals("same-origin");
        boolean sameOrigin = origin == null || isHost(host, origin);
        return sameSite && sameOrigin && (origin != null || referer == null || isHost(host, referer));
    }

    private static boolean isHost(String host, String address) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(address).getRawAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}

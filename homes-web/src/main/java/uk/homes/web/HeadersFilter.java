package uk.homes.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * The headers of every answer. A page with a child's name in it is kept by no cache; the look, which carries its
 * edition in
 * its address, is kept for a year.
 */
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String SAME_SITE = "SameSite";
    private static final String CSP = "Content-Security-Policy";
    private static final String OWN_SCRIPTS = "script-src 'self'";
    /** All but the scripts: of those, PrimeFaces knows the nonce. */
    private static final String POLICY = "default-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; "
            + "report-uri /csp-report; ";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(CSP, POLICY + OWN_SCRIPTS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
        response.setHeader("Cache-Control", cacheControl(request.getServletPath(), request.getQueryString()));
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, new Ours(response, SessionCookie.overTls(request)));
    }

    /** How long a browser may keep the answer to this address. */
    static String cacheControl(String path, String query) {
        if (path.startsWith("/resources/")) {
            boolean edition = query != null && query.startsWith("v=");
            return "public, max-age=" + (edition ? "31536000, immutable" : "604800");
        }
        return "no-store";
    }

    /**
     * What others add is made to fit. The nonce of the page's scripts joins the rest: one policy that can be read, not
     * two that must both be met. A cookie of the page framework is sent to this site only, and behind TLS only over TLS.
     */
    private static final class Ours extends HttpServletResponseWrapper {

        private final boolean overTls;

        Ours(HttpServletResponse response, boolean overTls) {
            super(response);
            this.overTls = overTls;
        }

        @Override
        public void addCookie(Cookie cookie) {
            if (cookie.getAttribute(SAME_SITE) == null) {
                cookie.setAttribute(SAME_SITE, "Lax");
            }
            cookie.setHttpOnly(true);
            cookie.setSecure(cookie.getSecure() || overTls);
            super.addCookie(cookie);
        }

        @Override
        public void addHeader(String name, String value) {
            if (CSP.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, CSP.equalsIgnoreCase(name) ? POLICY + value : value);
        }
    }
}

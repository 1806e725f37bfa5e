package uk.homes.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/**
 * The cookie that says who is signed in. It holds a random token whose session is kept in the database, so that a server may
 * die and be started again without anybody having to sign in again.
 */
final class SessionCookie {

    private static final String NAME = "homes";

    private SessionCookie() {}

    /** The token a request came with. */
    static Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Gives the browser a token; a new one at every sign-in, so that one planted before is worth nothing. */
    static void write(HttpServletRequest request, HttpServletResponse response, String token) {
        response.addHeader("Set-Cookie", cookie(request, token, ""));
    }

    /** Takes it away. */
    static void clear(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Set-Cookie", cookie(request, "", "; Max-Age=0"));
    }

    private static String cookie(HttpServletRequest request, String value, String life) {
        boolean tls = overTls(request);
        return NAME + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + (tls ? "; Secure" : "") + life;
    }

    /** Whether the browser speaks TLS, with us or with the proxy in front of us. */
    static boolean overTls(HttpServletRequest request) {
        return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }
}

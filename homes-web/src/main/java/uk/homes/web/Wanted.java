package uk.homes.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** Where somebody wanted to go before they were asked to sign in: only ever an address of this application. */
final class Wanted {

    private static final String START = "/";
    private static final String COOKIE = "homes-wanted";
    private static final int TEN_MINUTES = 600;

    private Wanted() {}

    /** The address, if it is ours; the start page otherwise. */
    static String ours(String to) {
        boolean ours = to != null
                && to.startsWith("/")
                && !to.startsWith("//")
                && !to.contains("\\")
                && !to.contains(":")
                && to.chars().noneMatch(Character::isISOControl);
        return ours && !to.startsWith("/sign-") ? to : START;
    }

    /** Keeps it in the browser while the person is away at the council's sign-in: there the session here changes. */
    static void keep(String to, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                "Set-Cookie", cookie(request, URLEncoder.encode(ours(to), StandardCharsets.UTF_8), TEN_MINUTES));
    }

    /** Takes it out again, and looks at it as if it came from anybody. */
    static String take(HttpServletRequest request, HttpServletResponse response) {
        Cookie[] cookies = request.getCookies();
        response.addHeader("Set-Cookie", cookie(request, "", 0));
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> ours(decoded(cookie.getValue())))
                .findFirst()
                .orElse(START);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException crooked) {
            return null;
        }
    }

    private static String cookie(HttpServletRequest request, String value, int seconds) {
        return COOKIE + "=" + value + "; Path=" + CouncilSignIn.PATH + "; HttpOnly; SameSite=Lax; Max-Age=" + seconds
                + (SessionCookie.overTls(request) ? "; Secure" : "");
    }
}

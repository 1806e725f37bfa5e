package uk.homes.web.daily;

import jakarta.servlet.http.HttpServletRequest;
import uk.homes.shared.NotFound;

/** A number in the address, there when the page is first asked for and when a form of it is sent. */
final class AskedFor {

    private AskedFor() {}

    static long number(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        try {
            return Long.parseLong(value == null ? "" : value);
        } catch (NumberFormatException unreadable) {
            throw new NotFound(name, value);
        }
    }
}

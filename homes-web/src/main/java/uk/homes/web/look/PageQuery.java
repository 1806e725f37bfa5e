package uk.homes.web.look;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * What stood behind the question mark of the page on which a form was opened. Forms are sent to the bare address, and after a
 * refusal the browser stands there too; so each form carries it along, and a page that was open too long can be opened again
 * at the same record.
 */
public final class PageQuery {

    static final String NAME = "homes.query";

    // Encoded as a browser sends it; anything else did not come from here.
    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9._~%&=+*,;:@!$'()-]{1,2000}");

    private PageQuery() {}

    /** The query of the page, from its address or as its form carried it; {@code null} when there is none. */
    public static String of(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null || query.isEmpty() ? carried(request.getParameter(NAME)) : query;
    }

    /** What a form carried, if it is one. */
    static String carried(String query) {
        return query != null && ENCODED.matcher(query).matches() ? query : null;
    }
}

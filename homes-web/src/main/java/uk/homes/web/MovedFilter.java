package uk.homes.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Leads from the address that a page had to the one that it has, for good and with everything the address asked for: bookmarks,
 * letters that were sent and links in minutes stay good when a room gets a room beside it.
 */
public class MovedFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int FOR_GOOD_WITH_WHAT_IS_SENT = 308;

    /** Where pages stood before, by the room that has them now. */
    static final Map<String, List<String>> BEFORE = Map.of(
            "/inspections/",
            List.of(
                    "/regulation/action",
                    "/regulation/actions",
                    "/regulation/follow",
                    "/regulation/inspection",
                    "/regulation/judge",
                    "/regulation/record"),
            "/governance/",
            List.of(
                    "/programme/decisions",
                    "/programme/learning",
                    "/programme/money",
                    "/programme/note",
                    "/programme/risk",
                    "/programme/risks"));

    private static final Map<String, String> MOVED = moved();
    private static final Pattern EVIDENCE = Pattern.compile("(^|&)evidence=");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        Optional<String> now = now(request.getServletPath(), query);
        if (now.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        response.setStatus(reads ? HttpServletResponse.SC_MOVED_PERMANENTLY : FOR_GOOD_WITH_WHAT_IS_SENT);
        response.setHeader("Location", request.getContextPath() + now.get());
    }

    /** Where what was asked for is today; nothing when it is where it was. */
    static Optional<String> now(String path, String query) {
        String moved = MOVED.get(path);
        // The files of both rooms had one address, and a document's still has it.
        if (moved == null
                && path.equals("/regulation/file")
                && query != null
                && EVIDENCE.matcher(query).find()) {
            moved = "/inspections/file";
        }
        return Optional.ofNullable(moved).map(address -> query == null ? address : address + "?" + query);
    }

    private static Map<String, String> moved() {
        Map<String, String> moved = new HashMap<>();
        BEFORE.forEach((room, pages) ->
                pages.forEach(page -> moved.put(page, room + page.substring(page.lastIndexOf('/') + 1))));
        return moved;
    }
}

package uk.homes.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.homes.shared.Statements;

/**
 * Says in a header how many SQL statements an answer cost, where {@code -Dhomes.count=on} asks for it: tests do, and whoever
 * wonders why a page is slow.
 */
public class StatementsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final boolean ON = "on".equals(System.getProperty("homes.count"));
    private static final int WHOLE_PAGE = 8 * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!ON) {
            chain.doFilter(request, response);
            return;
        }
        // The header is only known at the end, so the answer must wait for it.
        response.setBufferSize(WHOLE_PAGE);
        Statements.start();
        try {
            chain.doFilter(request, response);
            if (!response.isCommitted()) {
                response.setIntHeader("X-Homes-Statements", Statements.counted().size());
            }
        } finally {
            Statements.stop();
        }
    }
}

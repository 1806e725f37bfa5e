package uk.homes.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses what is larger than anything that can be kept here, before a byte of it is read. What does not say how large it
 * is could be endless, so it is refused too; every browser says it.
 */
public class SizeFilter extends HttpFilter {

    /** A file of ten megabytes and the form around it. */
    static final long MOST_BYTES = 12L * 1024 * 1024;

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean endless = request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
        if (endless || request.getContentLengthLong() > MOST_BYTES) {
            response.setHeader("Connection", "close");
            response.sendError(
                    endless ? HttpServletResponse.SC_LENGTH_REQUIRED : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }
}

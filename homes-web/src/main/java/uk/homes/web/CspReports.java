package uk.homes.web;

import jakarta.enterprise.context.Dependent;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import uk.homes.access.Permission;

/**
 * Browsers tell here when a page tried something that the content security policy forbids. It is logged, a few a
 * minute.
 */
@Dependent
@Page(path = "/csp-report", permits = Permission.ANYONE)
@WebServlet("/csp-report")
public class CspReports extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(CspReports.class.getName());
    private static final int LONGEST = 4096;
    private static final int A_MINUTE = 20;

    private final AtomicLong minute = new AtomicLong();
    private final AtomicInteger written = new AtomicInteger();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] report = request.getInputStream().readNBytes(LONGEST);
        if (mayWrite(System.nanoTime() / Duration.ofMinutes(1).toNanos())) {
            LOG.warning("refused by the content security policy: "
                    + new String(report, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", " "));
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private boolean mayWrite(long now) {
        if (minute.getAndSet(now) != now) {
            written.set(0);
        }
        return written.incrementAndGet() <= A_MINUTE;
    }
}

package uk.homes.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import uk.homes.access.Permission;

/**
 * Tells a load balancer, a container engine or the launcher whether this server can serve: it can when its database
 * answers. Says nothing else to anybody.
 */
@Dependent
@Page(path = "/ready", permits = Permission.ANYONE)
@WebServlet("/ready")
public class ReadyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ReadyServlet.class.getName());

    @Resource(lookup = "java:app/jdbc/homes")
    private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ready = databaseAnswers();
        response.setStatus(ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(ready ? "ready\n" : "not ready\n");
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(5);
            return statement.execute("select 1");
        } catch (SQLException unreachable) {
            LOG.log(Level.WARNING, "The database does not answer: {0}", unreachable.getMessage());
            return false;
        }
    }
}

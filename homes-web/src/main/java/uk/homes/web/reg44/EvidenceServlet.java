package uk.homes.web.reg44;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.homes.access.Permission;
import uk.homes.reg44.Recommendations;
import uk.homes.web.Asked;
import uk.homes.web.Attachment;
import uk.homes.web.Page;

/** The file of a piece of evidence. */
@Dependent
@Page(path = "/reg44/evidence", permits = Permission.REG44_READ)
@WebServlet("/reg44/evidence")
public class EvidenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Recommendations recommendations;

    @Inject
    private transient Asked asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachment.send(response, () -> recommendations.evidenceFile(asked.needed("id")));
    }
}

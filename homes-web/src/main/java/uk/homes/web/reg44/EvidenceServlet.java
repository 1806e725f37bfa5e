package uk.homes.web.reg44;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import uk.homes.access.Permission;
import uk.homes.reg44.EvidenceFile;
import uk.homes.reg44.Recommendations;
import uk.homes.shared.NotFound;
import uk.homes.web.Asked;
import uk.homes.web.Page;

/** The file of a piece of evidence, always to be kept and never shown in place: what is in it, nobody here has checked. */
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
        EvidenceFile file;
        try {
            file = recommendations.evidenceFile(asked.needed("id"));
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}

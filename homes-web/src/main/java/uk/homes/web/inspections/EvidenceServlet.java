package uk.homes.web.inspections;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.homes.access.Permission;
import uk.homes.inspections.InspectionActions;
import uk.homes.web.Asked;
import uk.homes.web.Attachment;
import uk.homes.web.Page;

/** A file that shows an action done ({@code evidence=}). */
@Dependent
@Page(path = "/inspections/file", permits = Permission.INSPECTIONS_READ)
@WebServlet("/inspections/file")
public class EvidenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InspectionActions actions;

    @Inject
    private transient Asked asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachment.send(response, () -> actions.file(asked.needed("evidence")));
    }
}

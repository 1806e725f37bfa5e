package uk.homes.web.regulation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.homes.access.Permission;
import uk.homes.regulation.ApplicationPapers;
import uk.homes.web.Asked;
import uk.homes.web.Attachment;
import uk.homes.web.Page;

/** A file of an application's document ({@code paper=}). */
@Dependent
@Page(path = "/regulation/file", permits = Permission.REGULATION_READ)
@WebServlet("/regulation/file")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ApplicationPapers papers;

    @Inject
    private transient Asked asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachment.send(response, () -> papers.file(asked.needed("paper")));
    }
}

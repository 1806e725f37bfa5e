package uk.homes.web.drafts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import uk.homes.access.Permission;
import uk.homes.drafts.DraftRow;
import uk.homes.drafts.Drafts;
import uk.homes.drafts.KeepDraft;
import uk.homes.drafts.NewerDraft;
import uk.homes.shared.RuleBroken;
import uk.homes.web.Page;

/** Where a form sends its words while they are typed: {@code /api/drafts/{form}/{record}}. */
@Dependent
@Page(path = "/api/drafts/*", permits = Permission.SIGNED_IN)
@WebServlet("/api/drafts/*")
public class DraftsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Drafts drafts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String[]> place = place(request);
        Optional<DraftRow> draft = place.flatMap(at -> drafts.find(at[0], at[1]));
        if (draft.isPresent()) {
            answer(response, HttpServletResponse.SC_OK, json(draft.get()));
        } else {
            // Nothing kept is the ordinary case when a form is opened; it is no error.
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<KeepDraft> words = words(request);
        if (words.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            int revision = drafts.keep(words.get());
            answer(
                    response,
                    HttpServletResponse.SC_OK,
                    Json.createObjectBuilder().add("revision", revision));
        } catch (NewerDraft newer) {
            answer(response, HttpServletResponse.SC_CONFLICT, json(newer.newer()));
        } catch (RuleBroken refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        place(request).ifPresent(at -> drafts.end(at[0], at[1]));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static Optional<String[]> place(HttpServletRequest request) {
        String path = request.getPathInfo();
        String[] parts = path == null ? new String[0] : path.substring(1).split("/");
        return parts.length == 2 ? Optional.of(parts) : Optional.empty();
    }

    private static Optional<KeepDraft> words(HttpServletRequest request) throws IOException {
        Optional<String[]> place = place(request);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(new StringReader(body(request)))) {
            JsonObject sent = reader.readObject();
            return Optional.of(new KeepDraft(
                    place.get()[0],
                    place.get()[1],
                    sent.getInt("revision", 0),
                    sent.getJsonObject("fields").toString(),
                    shortened(sent.getString("title", "")),
                    link(sent.getString("link", "")),
                    sent.getString("device", ""),
                    Instant.parse(sent.getString("writtenAt", ""))));
        } catch (JsonException | ClassCastException | NullPointerException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static String body(HttpServletRequest request) throws IOException {
        // One more than may be kept, so that too much is refused and not cut.
        char[] room = new char[Drafts.MOST_CHARACTERS + 2000];
        int length = 0;
        try (Reader reader = request.getReader()) {
            for (int read = reader.read(room); read > 0; read = reader.read(room, length, room.length - length)) {
                length += read;
            }
        }
        return length == room.length ? "" : new String(room, 0, length);
    }

    private static String shortened(String title) {
        return title.length() <= 200 ? title : title.substring(0, 200);
    }

    // Only an address of this application is ever offered as a link.
    private static String link(String link) {
        return link.startsWith("/") && !link.startsWith("//") && link.length() <= 500 ? link : "/";
    }

    private static JsonObjectBuilder json(DraftRow draft) {
        try (JsonReader reader = Json.createReader(new StringReader(draft.fields()))) {
            JsonValue fields = reader.readObject();
            return Json.createObjectBuilder()
                    .add("revision", draft.revision())
                    .add("fields", fields)
                    .add("device", draft.device())
                    .add("writtenAt", draft.writtenAt().toString());
        }
    }

    private static void answer(HttpServletResponse response, int status, JsonObjectBuilder body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(body.build().toString());
    }
}

package uk.homes.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.homes.access.Permission;
import uk.homes.access.SignIn;
import uk.homes.shared.RuleBroken;

/** Signing in again without leaving the page with the words on it. */
@Dependent
@Page(path = "/api/sign-in", permits = Permission.ANYONE)
@WebServlet("/api/sign-in")
public class SignInAgainServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;

    @Inject
    transient SignIn signIn;

    @Inject
    transient CouncilSignIn council;

    /** Says whether a password is asked for here, or the council's own sign-in. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.getWriter()
                .print(Json.createObjectBuilder()
                        .add("council", council.isOn() ? CouncilSignIn.PATH : "")
                        .build());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (council.isOn()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try (JsonReader reader = Json.createReader(request.getReader())) {
            JsonObject sent = reader.readObject();
            String token = signIn.withPassword(
                    sent.getString("name", ""),
                    sent.getString("password", ""),
                    request.getRemoteAddr(),
                    request.getHeader("User-Agent"));
            SessionCookie.write(request, response, token);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (JsonException | IllegalStateException | ClassCastException unreadable) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (RuleBroken refused) {
            response.setStatus(refused.says("access.signIn.tooMany") ? TOO_MANY : HttpServletResponse.SC_FORBIDDEN);
        }
    }
}

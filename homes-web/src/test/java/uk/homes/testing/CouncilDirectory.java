package uk.homes.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * A council's own sign-in, as small as OpenID Connect allows: somebody is signed in there already, so it sends everybody
 * straight back with a code. It lies when a test tells it to.
 */
public final class CouncilDirectory implements AutoCloseable {

    public static final String CLIENT = "homes";
    public static final String SECRET = "a secret between the two of them";

    /** What it does wrong. */
    public enum Lie {
        NONE,
        WRONG_NONCE,
        WRONG_KEY,
        WRONG_AUDIENCE,
        NOT_SIGNED,
        NO_NAME,
        NOBODY_AT_HOME
    }

    private final HttpServer server;
    private final IdTokens tokens = new IdTokens();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Map<String, String> callers = new ConcurrentHashMap<>();
    private volatile String login = "";
    private volatile Lie lie = Lie.NONE;
    private volatile int signedOut;

    public CouncilDirectory() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, 200, description()));
        server.createContext("/keys", exchange -> json(exchange, 200, tokens.keys()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/who", this::who);
        server.createContext("/end", this::end);
        server.start();
    }

    /** Its address: another site than the application's, as in real life. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Who is at the keyboard from now on. */
    public void seats(String person) {
        login = person;
        lie = Lie.NONE;
    }

    /** What it does wrong from now on. */
    public void tells(Lie untruth) {
        lie = untruth;
    }

    /** How often somebody signed out here. */
    public int signedOut() {
        return signedOut;
    }

    private String description() {
        return """
                {"issuer":"@","authorization_endpoint":"@/authorize","token_endpoint":"@/token","jwks_uri":"@/keys",
                 "userinfo_endpoint":"@/who","end_session_endpoint":"@/end","response_types_supported":["code"],
                 "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"],
                 "scopes_supported":["openid","email","profile"]}"""
                .replace("@", address());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        boolean known = CLIENT.equals(asked.get("client_id"))
                && "code".equals(asked.get("response_type"))
                && asked.getOrDefault("scope", "").contains("openid");
        if (!known) {
            json(exchange, 400, "{}");
            return;
        }
        String answer = "error=access_denied";
        if (lie != Lie.NOBODY_AT_HOME) {
            String code = UUID.randomUUID().toString();
            asked.put("login", login);
            codes.put(code, asked);
            answer = "code=" + code;
        }
        redirect(exchange, asked.get("redirect_uri") + "?" + answer + "&state=" + encoded(asked.get("state")));
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = codes.remove(sent.getOrDefault("code", ""));
        boolean right = asked != null
                && CLIENT.equals(sent.get("client_id"))
                && SECRET.equals(sent.get("client_secret"))
                && asked.get("redirect_uri").equals(sent.get("redirect_uri"));
        if (!right) {
            json(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        String access = UUID.randomUUID().toString();
        callers.put(access, asked.get("login"));
        json(
                exchange,
                200,
                "{\"access_token\":\"" + access + "\",\"token_type\":\"Bearer\",\"expires_in\":300," + "\"id_token\":\""
                        + tokens.token(claims(asked), lie) + "\"}");
    }

    private String claims(Map<String, String> asked) {
        long now = System.currentTimeMillis() / 1000;
        String nonce = lie == Lie.WRONG_NONCE ? "of somebody else" : asked.get("nonce");
        String audience = lie == Lie.WRONG_AUDIENCE ? "another system" : CLIENT;
        return "{\"iss\":\"" + address() + "\",\"aud\":\"" + audience + "\",\"nonce\":\"" + nonce + "\",\"iat\":" + now
                + ",\"exp\":" + (now + 300) + "," + about(asked.get("login")) + "}";
    }

    private String about(String person) {
        String subject = "\"sub\":\"" + (lie == Lie.NO_NAME ? person : "s-" + person) + "\"";
        return lie == Lie.NO_NAME ? subject : subject + ",\"preferred_username\":\"" + person + "\"";
    }

    private void who(HttpExchange exchange) throws IOException {
        String bearer = exchange.getRequestHeaders().getFirst("Authorization");
        String person = bearer == null ? null : callers.get(bearer.replace("Bearer ", ""));
        json(exchange, person == null ? 401 : 200, person == null ? "{}" : "{" + about(person) + "}");
    }

    private void end(HttpExchange exchange) throws IOException {
        signedOut++;
        redirect(exchange, fields(exchange.getRequestURI().getRawQuery()).get("post_logout_redirect_uri"));
    }

    private static void redirect(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().add("Location", address);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> fields(String query) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            String[] halves = pair.split("=", 2);
            fields.put(
                    URLDecoder.decode(halves[0], StandardCharsets.UTF_8),
                    halves.length == 1 ? "" : URLDecoder.decode(halves[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

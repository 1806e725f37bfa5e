package uk.homes.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone who talks to the server without a browser: for answers that no honest browser would ask for. */
public final class Machine {

    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?<![\\w-])(name|value|type)=\"([^\"]*)\"");

    private static final Set<String> BOXES = Set.of("checkbox", "radio");

    private static final Map<String, String> KEPT = new ConcurrentHashMap<>();

    private final HttpClient client;
    private final Supplier<String> server;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /**
     * Talks to the server that all tests share, and as browsers do where there is no TLS: the server ends a connection that
     * was raised to HTTP/2 after thirty seconds, whatever is under way on it.
     */
    public Machine() {
        this(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), TestServer::url);
    }

    /** Talks to another server; many may share one client, each keeps cookies of its own. */
    public Machine(HttpClient client, Supplier<String> server) {
        this.client = client;
        this.server = server;
    }

    /** Signs in as somebody of the demonstration, or with this password. */
    public Machine signIn(String name, String password) {
        HttpResponse<String> answer = send(request("/api/sign-in")
                .header("Content-Type", "application/json")
                .header("Origin", server.get())
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"name\":\"" + name + "\",\"password\":\"" + password + "\"}")));
        if (answer.statusCode() != 204) {
            throw new IllegalStateException(name + " cannot sign in: " + answer.statusCode());
        }
        return this;
    }

    /** Signs in as somebody of the demonstration, or goes on with their session of an earlier test. */
    public Machine signIn(String name) {
        String key = name + " at " + server.get();
        if (KEPT.containsKey(key)) {
            cookies.put(Visitor.SESSION, KEPT.get(key));
            if (get("/access/account").statusCode() == 200) {
                return this;
            }
            cookies.clear();
        }
        signIn(name, Visitor.PASSWORD);
        KEPT.put(key, cookies.get(Visitor.SESSION));
        return this;
    }

    /** Asks for an address; redirects are not followed. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Posts a form as a page of the application would. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", server.get())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A request with this person's cookies, for anything unusual. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.get() + path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    /** Sends it and remembers the cookies that come back. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            for (String cookie : answer.headers().allValues("set-cookie")) {
                String[] pair = cookie.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair.length > 1 ? pair[1] : "");
            }
            return answer;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What a form would send that nobody touched when this button of it is pressed: its inputs, without boxes. */
    public static Map<String, String> inputs(String html, String formId, String button) {
        int from = html.indexOf("<form id=\"" + formId + "\"");
        if (from < 0) {
            throw new IllegalStateException("there is no form " + formId);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(html.substring(from, html.indexOf("</form>", from)));
        while (input.find()) {
            Map<String, String> attributes = new HashMap<>();
            Matcher attribute = ATTRIBUTE.matcher(input.group(1));
            while (attribute.find()) {
                attributes.put(attribute.group(1), attribute.group(2));
            }
            String name = attributes.getOrDefault("name", "");
            String type = attributes.getOrDefault("type", "text");
            boolean sent = type.equals("submit")
                    ? name.equals(button) || name.endsWith(":" + button)
                    : !BOXES.contains(type) && !name.isEmpty();
            if (sent) {
                fields.put(name, attributes.getOrDefault("value", ""));
            }
        }
        return fields;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

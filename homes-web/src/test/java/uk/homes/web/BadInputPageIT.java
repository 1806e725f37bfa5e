package uk.homes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.homes.testing.Machine;
import uk.homes.testing.PageTest;
import uk.homes.testing.TestServer;

/** What no honest browser sends gets a plain answer: refused, not found or too large, never a failure and never a stack. */
@PageTest
class BadInputPageIT {

    private static final String NUL = "%00";

    private static final List<String> CROOKED = List.of(
            "x",
            "-1",
            "0",
            "999999999999",
            "99999999999999999999999",
            "1%3Bdrop%20table%20estate.home",
            "%27",
            NUL,
            "%E2%80%AE",
            "2021-02-31",
            "0000-00-00",
            "%2B999999999-12-31",
            "-999999999-01-01",
            "%3Cscript%3E",
            "a".repeat(3000),
            "%F0%9F%98%80");

    private final Machine head = new Machine();
    private final Machine manager = new Machine();
    private final Machine visitor = new Machine();

    @BeforeEach
    void sign_in() {
        head.signIn("head.of.service");
        manager.signIn("manager.pegasus");
        visitor.signIn("independent.person");
    }

    @Test
    void a_page_open_too_long_is_opened_again_at_its_record_even_after_a_refusal() {
        Machine administrator = new Machine().signIn("administrator");
        String opened = administrator.get("/access/person?person=1").body();
        HttpResponse<String> refused =
                administrator.post("/access/person", Machine.inputs(opened, "roleForm", "assign"));
        assertTrue(refused.body().contains("Choose a role"), refused.body());
        Map<String, String> late = Machine.inputs(refused.body(), "roleForm", "assign");
        late.put("jakarta.faces.ViewState", "1:1");
        HttpResponse<String> again = administrator.post("/access/person", late);
        assertEquals(302, again.statusCode());
        assertTrue(again.headers().firstValue("Location").orElseThrow().endsWith("/access/person?person=1&again=1"));
    }

    @Test
    void parameters_of_the_wrong_kind_never_break_a_page() {
        Map<String, List<String>> pages = Map.ofEntries(
                Map.entry("/daily/today", List.of("home")),
                Map.entry("/daily/log", List.of("home", "child", "from", "to", "day", "kind", "words", "page")),
                Map.entry("/daily/entry", List.of("home", "entry")),
                Map.entry("/daily/child", List.of("home", "child")),
                Map.entry("/programme/objective", List.of("objective")),
                Map.entry("/programme/report", List.of("on")),
                Map.entry("/reg44/visit", List.of("visit", "section")),
                Map.entry("/reg44/report", List.of("visit", "version")),
                Map.entry("/ofsted/benchmark", List.of("year", "size")),
                Map.entry("/audit/trail", List.of("from", "to", "who", "outcome", "page")),
                Map.entry("/occupancy/beds", List.of("night")));
        List<Machine> people = List.of(head, manager, visitor, new Machine().signIn("auditor"));
        pages.forEach((path, names) -> {
            Iterator<Machine> turns = inTurn(people, path);
            names.forEach(name -> CROOKED.forEach(value -> plain(turns.next(), path + "?" + name + "=" + value)));
        });
    }

    @Test
    void who_is_shut_out_of_a_page_is_told_so_whatever_the_parameter() {
        for (String value : CROOKED) {
            int status = visitor.get("/audit/trail?page=" + value).statusCode();
            assertEquals(value.equals(NUL) ? 400 : 403, status, value);
        }
    }

    // Each value is asked for once, by the next of those for whom the page opens at all.
    private static Iterator<Machine> inTurn(List<Machine> people, String path) {
        List<Machine> letIn = people.stream()
                .filter(person -> person.get(path).statusCode() != 403)
                .toList();
        assertFalse(letIn.isEmpty(), path);
        return Stream.generate(letIn::stream).flatMap(all -> all).iterator();
    }

    @Test
    void a_day_that_nobody_could_mean_is_refused_beside_its_field_and_the_words_stay() {
        for (String day : List.of("+999999999-12-31", "-999999999-01-01", "0001-01-01")) {
            Map<String, String> entry =
                    Machine.inputs(manager.get("/daily/add?home=pegasus").body(), "addForm", "sign");
            entry.put("words", "Kai packed his bag.");
            entry.put("day", day);
            HttpResponse<String> answer = manager.post("/daily/add", entry);
            assertEquals(200, answer.statusCode(), day);
            assertTrue(answer.body().contains("Kai packed his bag."), day);
            assertTrue(answer.body().contains("aria-invalid=\"true\""), day);
            Machine administrator = new Machine().signIn("administrator");
            Map<String, String> role =
                    Machine.inputs(administrator.get("/access/person?person=1").body(), "roleForm", "assign");
            role.put("from", day);
            assertEquals(200, administrator.post("/access/person", role).statusCode(), day);
        }
    }

    @Test
    void an_address_that_goes_outside_is_not_found() {
        for (String path : List.of(
                "/WEB-INF/web.xml",
                "/daily/../WEB-INF/web.xml",
                "/daily/today.xhtml",
                "/resources/../WEB-INF/web.xml",
                "/daily/%2e%2e/%2e%2e/etc/passwd",
                "/META-INF/persistence.xml",
                "/index.xhtml",
                "/daily/nothing")) {
            HttpResponse<String> answer = manager.get(path);
            assertTrue(Set.of(400, 404).contains(answer.statusCode()), path + " " + answer.statusCode());
        }
    }

    @Test
    void a_form_without_its_view_is_loaded_again_and_changes_nothing() {
        HttpResponse<String> answer = manager.post(
                "/daily/add", Map.of("jakarta.faces.ViewState", "123:456", "entry", "entry", "entry:words", "forged"));
        assertTrue(Set.of(200, 302, 303, 400).contains(answer.statusCode()), "" + answer.statusCode());
        assertFalse(manager.get("/daily/log?home=pegasus").body().contains("forged"));
    }

    @Test
    void a_writing_request_from_elsewhere_is_refused() {
        for (String origin : List.of("https://elsewhere.example", "null")) {
            HttpResponse<String> answer = manager.send(
                    manager.request("/sign-out").header("Origin", origin).POST(HttpRequest.BodyPublishers.noBody()));
            assertEquals(403, answer.statusCode());
        }
        assertEquals(
                403,
                manager.send(manager.request("/sign-out").POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode());
        assertEquals(200, manager.get("/access/account").statusCode());
    }

    @Test
    void drafts_that_are_no_drafts_are_refused() {
        for (String body : List.of(
                "",
                "[]",
                "{}",
                "null",
                "{\"fields\":1}",
                "{\"fields\":{},\"writtenAt\":\"never\"}",
                "{\"revision\":0,\"fields\":{\"a\":\"\\u0000\"},\"writtenAt\":\"2021-11-23T09:00:00Z\",\"device\":\"d\"}")) {
            int status = manager.send(manager.request("/api/drafts/daily.entry/pegasus")
                            .header("Origin", TestServer.url())
                            .header("Content-Type", "application/json")
                            .PUT(HttpRequest.BodyPublishers.ofString(body)))
                    .statusCode();
            assertEquals(400, status, body);
        }
    }

    @Test
    void two_gigabytes_are_refused_without_being_read() throws IOException {
        assertEquals("413", answerTo("/daily/add", "Content-Length: 2147483648"));
        assertEquals("413", answerTo("/ofsted/import", "Content-Length: 2147483648"));
    }

    @Test
    void what_does_not_say_how_large_it_is_is_refused() throws IOException {
        assertEquals("411", answerTo("/ofsted/import", "Transfer-Encoding: chunked\r\n\r\n5\r\nwords\r\n0"));
    }

    private static String answerTo(String path, String size) throws IOException {
        try (Socket socket =
                new Socket("127.0.0.1", URI.create(TestServer.url()).getPort())) {
            socket.setSoTimeout(30_000);
            String head = "POST " + path + " HTTP/1.1\r\nHost: "
                    + TestServer.url().substring(7) + "\r\nOrigin: " + TestServer.url()
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\n" + size + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return status(socket.getInputStream());
        }
    }

    @Test
    void every_answer_carries_the_headers_that_protect_it() {
        for (String path : List.of("/daily/today", "/sign-in", "/no/such/page", "/ready")) {
            HttpResponse<String> answer = manager.get(path);
            for (String header : List.of("content-security-policy", "x-content-type-options", "referrer-policy")) {
                assertTrue(answer.headers().firstValue(header).isPresent(), path + " lacks " + header);
            }
        }
        HttpResponse<String> signIn = new Machine()
                .send(new Machine()
                        .request("/api/sign-in")
                        .header("Origin", TestServer.url())
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"name\":\"auditor\",\"password\":\"demonstration\"}")));
        String cookie = signIn.headers().firstValue("set-cookie").orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
    }

    @Test
    void a_cookie_of_the_page_framework_is_for_this_site_only() {
        String path = "/daily/add?home=pegasus";
        Map<String, String> entry = Machine.inputs(manager.get(path).body(), "addForm", "sign");
        entry.put("kind", "HEALTH");
        entry.put("words", "Ate well.");
        List<String> cookies = manager.post(path, entry).headers().allValues("set-cookie");
        assertTrue(cookies.stream().anyMatch(cookie -> cookie.startsWith("csfcfc=")), cookies.toString());
        for (String cookie : cookies) {
            assertTrue(cookie.contains("HttpOnly") && cookie.toLowerCase().contains("samesite=lax"), cookie);
        }
    }

    @Test
    void words_in_an_address_come_back_as_words() {
        String script = "<script>alert(1)</script>";
        String body = manager.get("/daily/log?home=pegasus&words=" + URLEncoder.encode(script, StandardCharsets.UTF_8))
                .body();
        assertFalse(body.contains(script));
    }

    private static void plain(Machine person, String address) {
        HttpResponse<String> answer = person.get(address);
        assertTrue(answer.statusCode() < 500, address + " gave " + answer.statusCode());
        assertFalse(answer.body().contains("\tat "), address + " shows a stack");
    }

    private static String status(InputStream answer) throws IOException {
        byte[] line = answer.readNBytes(12);
        return new String(line, StandardCharsets.US_ASCII).replaceFirst("HTTP/1.1 ", "");
    }
}

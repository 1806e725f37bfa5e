package uk.homes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.homes.testing.CouncilDirectory;
import uk.homes.testing.CouncilDirectory.Lie;
import uk.homes.testing.CouncilServer;

/** The way to the council's own sign-in and back, with everything that may go wrong on it. */
class CouncilSignInServerIT {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final HttpClient carefully =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private CouncilDirectory directory;
    private String login;

    @BeforeEach
    void somebody_sits_at_the_councils_keyboard() {
        directory = CouncilServer.directory();
        login = "ann.auditor." + Long.toString(System.nanoTime(), 36) + "@council.test";
        directory.seats(login);
    }

    @Test
    void somebody_known_here_lands_on_their_first_page() throws Exception {
        CouncilServer.knows(login, "Ann Auditor", false);
        HttpResponse<String> page = get("/sign-in/council");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/audit/trail");
        assertThat(page.body()).contains("Ann Auditor");
    }

    @Test
    void capital_letters_of_the_directory_make_nobody_else_of_them() throws Exception {
        CouncilServer.knows(login, "Ann Auditor", false);
        directory.seats(login.toUpperCase(java.util.Locale.ROOT));
        assertThat(get("/sign-in/council").uri().getPath()).isEqualTo("/audit/trail");
    }

    @Test
    void they_come_back_to_where_they_wanted_to_go() throws Exception {
        CouncilServer.knows(login, "Ann Auditor", false);
        HttpResponse<String> asked = get("/access/account?tab=a%20b");
        String way = asked.body().replaceAll("(?s).*href=\"(/sign-in/council[^\"]*)\".*", "$1");
        HttpResponse<String> page = get(way.replace("&amp;", "&"));
        assertThat(page.uri().toString()).isEqualTo(CouncilServer.url() + "/access/account?tab=a%20b");
        assertThat(page.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.test/", "https://elsewhere.test/", "/%5Celsewhere.test", "/sign-out"})
    void nobody_is_sent_elsewhere_afterwards(String to) throws Exception {
        CouncilServer.knows(login, "Ann Auditor", false);
        assertThat(get("/sign-in/council?to=" + to).uri().toString()).isEqualTo(CouncilServer.url() + "/audit/trail");
    }

    @Test
    void only_our_own_session_is_left_of_it_and_it_is_a_new_one() throws Exception {
        CouncilServer.knows(login, "Ann Auditor", false);
        HttpResponse<String> away = send(carefully, CouncilServer.url() + "/sign-in/council");
        HttpResponse<String> back = send(carefully, location(away));
        List<HttpCookie> before = List.copyOf(cookies.getCookieStore().getCookies());
        HttpResponse<String> in = send(carefully, location(back));
        assertThat(in.headers().allValues("set-cookie"))
                .anyMatch(cookie ->
                        cookie.startsWith("homes=") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
        assertThat(before).extracting(HttpCookie::getName).contains("JSESSIONID");

        HttpResponse<String> withTheOldSession = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(CouncilServer.url() + "/access/account"))
                                .header("Cookie", "JSESSIONID=" + value(before, "JSESSIONID"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(location(withTheOldSession)).contains("/sign-in?to=");
    }

    @Test
    void whom_only_the_council_knows_is_told_so_and_is_not_signed_in() throws Exception {
        assertThat(get("/sign-in/council").body()).contains("you have no access to homes yet");
        assertNobody();
    }

    @Test
    void whose_access_is_closed_is_told_so_although_the_council_vouches_for_them() throws Exception {
        CouncilServer.knows(login, "Ann Auditor", true);
        assertThat(get("/sign-in/council").body()).contains("Your access is closed");
        assertNobody();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_lie_of_the_directory_vouches_for_nobody(Lie lie) throws Exception {
        CouncilServer.knows(login, "Ann Auditor", false);
        directory.tells(lie);
        HttpResponse<String> page = get("/sign-in/council");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/sign-in");
        assertThat(page.body()).containsAnyOf("did not let you in", "no access to homes yet");
        assertNobody();
    }

    @Test
    void an_answer_with_another_state_than_was_asked_with_vouches_for_nobody() throws Exception {
        CouncilServer.knows(login, "Ann Auditor", false);
        HttpResponse<String> back =
                send(carefully, location(send(carefully, CouncilServer.url() + "/sign-in/council")));
        String forged = location(back).replaceAll("state=.*", "state=forged");
        HttpResponse<String> page = send(browser, forged);
        assertThat(page.body()).contains("did not let you in");
        assertNobody();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in/council", "/sign-in", "/access/account", "/"})
    void an_answer_that_nobody_asked_for_vouches_for_nobody(String path) throws Exception {
        HttpResponse<String> page = get(path + "?code=stolen&state=invented");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/sign-in");
        assertThat(page.body()).contains("Sign in with the council’s account");
        assertNobody();
    }

    @Test
    void no_password_is_asked_for_and_none_is_taken() throws Exception {
        assertThat(get("/sign-in").body())
                .contains("Sign in with the council’s account")
                .doesNotContain("type=\"password\"")
                .doesNotContain("worker.pegasus");
        HttpResponse<String> refused = browser.send(
                HttpRequest.newBuilder(URI.create(CouncilServer.url() + "/api/sign-in"))
                        .header("Content-Type", "application/json")
                        .header("Origin", CouncilServer.url())
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"name\":\"worker.pegasus\",\"password\":\"demonstration\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertNobody();
    }

    @Test
    void a_page_that_asks_to_sign_in_again_is_told_the_way() throws Exception {
        assertThat(get("/api/sign-in").body()).isEqualTo("{\"council\":\"/sign-in/council\"}");
    }

    @ParameterizedTest
    @CsvSource({"https, https://homes.council.test/sign-in", "http, http://homes.council.test/sign-in"})
    void behind_a_proxy_that_ends_tls_our_addresses_are_those_of_the_browser(String scheme, String address)
            throws Exception {
        URI server = URI.create(CouncilServer.url());
        try (Socket proxy = new Socket(server.getHost(), server.getPort())) {
            String asked = "GET / HTTP/1.1\r\nHost: homes.council.test\r\nX-Forwarded-Proto: " + scheme
                    + "\r\nConnection: close\r\n\r\n";
            proxy.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(proxy.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).containsIgnoringCase("\r\nLocation: " + address + "\r\n");
        }
    }

    private void assertNobody() throws Exception {
        assertThat(cookies.getCookieStore().getCookies())
                .extracting(HttpCookie::getName)
                .doesNotContain("homes");
        assertThat(get("/access/account").uri().getPath()).isEqualTo("/sign-in");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(browser, CouncilServer.url() + path);
    }

    private static HttpResponse<String> send(HttpClient client, String address)
            throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElseThrow();
    }

    private static String value(List<HttpCookie> cookies, String name) {
        return cookies.stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }
}

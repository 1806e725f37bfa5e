package uk.homes.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects what a browser complains about: breaches of the content security policy arrive as console errors. */
final class Problems {

    private static final Pattern NETWORK = Pattern.compile("net::ERR_|Failed to fetch|NetworkError");

    private final List<String> found = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();
    private final int deaths = TestServer.deaths();
    private boolean wasOffline;

    void listenTo(BrowserContext context) {
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> found.add("script error: " + error.error()));
        context.onResponse(this::see);
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
            found.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    private void see(Response response) {
        if (response.status() >= 500) {
            found.add("answer " + response.status() + ": " + response.url());
        }
    }

    void expect(String text) {
        expected.add(Pattern.compile(Pattern.quote(text)));
    }

    void offline() {
        wasOffline = true;
    }

    /** A lost connection is no fault of the page when the test itself cut it. */
    List<String> unexpected() {
        if (wasOffline || TestServer.deaths() > deaths) {
            expected.add(NETWORK);
        }
        return found.stream()
                .filter(problem -> expected.stream()
                        .noneMatch(pattern -> pattern.matcher(problem).find()))
                .toList();
    }
}

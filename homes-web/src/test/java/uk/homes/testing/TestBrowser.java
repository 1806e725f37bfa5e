package uk.homes.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The one Chromium of a run: an installed one, else Playwright's own, else Debian's package; else none. */
final class TestBrowser {

    static final String MISSING = "No browser: install Chromium or Chrome, or set CHROMIUM_PATH to one";

    private static final List<String> CALM = List.of(
            "--disable-auto-reload",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** How long what a page must come to show may take: the machine may be busy with other work. */
    private static final int PATIENCE_MILLIS = 20_000;

    private TestBrowser() {}

    private static final class Holder {

        private static final Optional<Browser> BROWSER = find();

        private static Optional<Browser> find() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            Optional<Browser> found = firstOf(List.of(
                    () -> InstalledBrowser.find().map(Holder::start),
                    Holder::playwrightsOwn,
                    () -> InstalledBrowser.install().map(Holder::start)));
            System.out.println(found.map(browser -> "Page tests use Chromium " + browser.version())
                    .orElse("Page tests are skipped. " + MISSING));
            return found;
        }

        private static Browser start(Path program) {
            System.out.println("Page tests use " + program);
            return playwright().chromium().launch(options().setExecutablePath(program));
        }

        private static Optional<Browser> playwrightsOwn() {
            if (!InstalledBrowser.download()) {
                System.out.println("It cannot be had here: target/playwright.log says why");
                return Optional.empty();
            }
            try {
                return Optional.of(playwright().chromium().launch(options()));
            } catch (PlaywrightException unusable) {
                System.out.println("It does not run here, most likely for want of libraries");
                return Optional.empty();
            }
        }

        /** Never fetches a browser by itself: it would take three, and end the run where it cannot. */
        private static Playwright playwright() {
            return Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        }

        private static BrowserType.LaunchOptions options() {
            boolean root = System.getProperty("user.name").equals("root");
            return new BrowserType.LaunchOptions().setChromiumSandbox(!root).setArgs(CALM);
        }
    }

    static boolean isThere() {
        return isThere(Holder.BROWSER.isPresent(), isRequired());
    }

    /** The first that is there; what comes after it is not even looked for. */
    static <T> Optional<T> firstOf(List<Supplier<Optional<T>>> choices) {
        return choices.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    static boolean isRequired() {
        return isRequired(System.getenv("CI"), System.getProperty("homes.browser"));
    }

    static boolean isRequired(String continuousIntegration, String asked) {
        return "true".equals(continuousIntegration) || "required".equals(asked);
    }

    /** Whether page tests go on without a browser; where one is required they stop here instead. */
    static boolean isThere(boolean found, boolean required) {
        if (!found && required) {
            throw new IllegalStateException(MISSING);
        }
        return found;
    }

    static BrowserContext context() {
        return Holder.BROWSER
                .orElseThrow(() -> new IllegalStateException(MISSING))
                .newContext(new Browser.NewContextOptions()
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    }
}

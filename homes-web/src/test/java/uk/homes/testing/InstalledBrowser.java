package uk.homes.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for a Chromium on this machine, or gets one: Playwright's own or, as root on Debian, the package. */
final class InstalledBrowser {

    /** The first is Chromium without the parts that draw windows: the same pages in about half the time. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private InstalledBrowser() {}

    static Optional<Path> find() {
        return find(System.getenv());
    }

    /** The one that is named, or else the first on the path; a name that leads nowhere is not quietly replaced. */
    static Optional<Path> find(Map<String, String> environment) {
        String named = environment.get("CHROMIUM_PATH");
        return named != null && !named.isBlank()
                ? Optional.of(Path.of(named)).filter(Files::isExecutable)
                : onPath(environment);
    }

    private static Optional<Path> onPath(Map<String, String> environment) {
        String[] folders = environment.getOrDefault("PATH", "").split(File.pathSeparator);
        return NAMES.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Optional<Path> install() {
        boolean root = System.getProperty("user.name").equals("root");
        if (!root || !Files.exists(Path.of("/etc/debian_version"))) {
            return Optional.empty();
        }
        System.out.println("Installing Debian's chromium for the page tests");
        return done("apt-get.log", "sh", "-c", "apt-get update && apt-get install -y chromium-headless-shell")
                ? onPath(System.getenv())
                : Optional.empty();
    }

    /** Lets Playwright fetch the Chromium it was made with, unless it did so before. */
    static boolean download() {
        System.out.println("Page tests look for the Chromium that Playwright brings (a download, the first time)");
        return done(
                "playwright.log",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "--only-shell",
                "chromium");
    }

    /** Runs a program to its end; what it says goes to a file of the build. */
    private static boolean done(String log, String... command) {
        ProcessBuilder program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(Build.own(log).toFile()));
        program.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            return program.start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

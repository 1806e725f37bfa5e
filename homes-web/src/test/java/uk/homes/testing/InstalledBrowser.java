package uk.homes.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for a Chromium on this machine; as root on Debian it may install one. */
final class InstalledBrowser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

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
        ProcessBuilder apt = new ProcessBuilder("sh", "-c", "apt-get update && apt-get install -y chromium")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(new File("target/apt-get.log")));
        apt.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            return apt.start().waitFor() == 0 ? onPath(System.getenv()) : Optional.empty();
        } catch (IOException noApt) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}

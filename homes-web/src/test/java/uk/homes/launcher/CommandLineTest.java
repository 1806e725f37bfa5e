package uk.homes.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is run on a desk is what is run in a container. */
class CommandLineTest {

    private static final Path DOCKER = Path.of("..", "docker");
    private static final Path IMAGE = Path.of("/opt/homes");

    @TempDir
    private Path folder;

    @Test
    void a_container_starts_the_server_with_the_command_line_of_the_launcher() throws IOException {
        PayaraServer.Plan plan = new PayaraServer.Plan(
                IMAGE.resolve("payara-micro.jar"),
                IMAGE.resolve("homes.war"),
                Path.of("/tmp"),
                8080,
                Map.of(),
                Map.of());
        List<String> launcher = plan.command(
                IMAGE.resolve("preboot"), Exploded.in(IMAGE), Unpacked.using(IMAGE.resolve("classes.jsa")));
        String script = Files.readString(DOCKER.resolve("serve")).replace("\\\n", " ");
        assertThat(script).contains("\ncd /tmp\n");
        String command = script.substring(script.indexOf("exec java ") + "exec java ".length());
        assertThat(List.of(command.strip().split("\\s+"))).isEqualTo(launcher.subList(1, launcher.size()));
    }

    @Test
    void it_differs_only_in_listening_to_a_proxy_and_believing_it_about_who_asks() throws IOException {
        List<String> launcher = Files.readAllLines(Preboot.write(folder));
        List<String> container = Files.readAllLines(DOCKER.resolve("preboot"));
        assertThat(launcher).anyMatch(setting("address=127.0.0.1"));
        assertThat(container).anyMatch(setting("auth-pass-through-enabled=true"));
        assertThat(container.stream()
                        .filter(setting("auth-pass-through-enabled=true").negate()))
                .containsExactlyElementsOf(launcher.stream()
                        .filter(setting("address=127.0.0.1").negate())
                        .toList());
    }

    private static Predicate<String> setting(String end) {
        return line -> line.endsWith("." + end);
    }
}

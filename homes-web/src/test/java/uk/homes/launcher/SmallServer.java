package uk.homes.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Unpacks itself as Payara Micro does when asked for a launcher, unless the disk is said to be full. */
final class SmallServer {

    private SmallServer() {}

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[1]);
        if (Files.exists(root.resolveSibling("too-full"))) {
            throw new IOException("No space left on device");
        }
        Files.createDirectories(root.resolve("config"));
        Files.createDirectories(root.resolve("runtime"));
        Files.writeString(root.resolve("config/domain.xml"), "as it comes");
        Files.writeString(root.resolve("launch-micro.jar"), "launcher");
        try (InputStream library = SmallServer.class.getResourceAsStream("/MICRO-INF/runtime/library.jar")) {
            Files.write(root.resolve("runtime/library.jar"), library.readAllBytes());
        }
    }
}

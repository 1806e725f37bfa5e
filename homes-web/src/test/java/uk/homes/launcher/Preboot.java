package uk.homes.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What Payara is told before it boots: this machine only, compressed text, no session replication, for which it has no partner. */
final class Preboot {

    private static final List<String> COMPRESSED = List.of(
            "text/html",
            "text/css",
            "text/javascript",
            "text/plain",
            "text/xml",
            "text/calendar",
            "text/csv",
            "application/javascript",
            "application/json",
            "application/xhtml+xml",
            "application/manifest+json",
            "image/svg+xml");

    private Preboot() {}

    /** Where they are written for a server that works in this folder. */
    static Path in(Path folder) {
        return folder.resolve("preboot");
    }

    /** Writes them into a folder, and says where. */
    static Path write(Path folder) throws IOException {
        String http = "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
        return Files.write(
                in(folder),
                List.of(
                        "set configs.config.server-config.network-config.network-listeners.network-listener"
                                + ".http-listener.address=127.0.0.1",
                        http + "compression=on",
                        http + "compressable-mime-type=" + String.join(",", COMPRESSED),
                        http + "xpowered-by=false",
                        http + "server-header=false",
                        // A proxy that ends TLS says so; the council's sign-in is answered at https then.
                        http + "scheme-mapping=X-Forwarded-Proto",
                        "set configs.config.server-config.availability-service.availability-enabled=false"));
    }
}

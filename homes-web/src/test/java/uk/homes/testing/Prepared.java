package uk.homes.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import uk.homes.launcher.PayaraServer;
import uk.homes.postgres.Folders;
import uk.homes.postgres.TestDatabase;

/**
 * What is made once before all tests and copied by each of the JVMs that run them: a database with the demonstration, and
 * a server with the archive of its classes. A JVM that was started by itself finds none and makes its own.
 */
public final class Prepared {

    private static final List<String> KEPT = List.of("payara", "payara.config", "payara.edition", "classes.jsa");
    private static final Path SERVER = Build.prepared("test-server");

    private Prepared() {}

    /** Makes it, in a JVM of its own. */
    public static void main(String[] arguments) {
        TestDatabase.prepare(() -> {
            TestServer.url();
            TestServer.stop();
        });
    }

    /** How a server is started that a test may kill: it would never write an archive, so it gets the one that was prepared. */
    static PayaraServer.Manner manner(Path folder) {
        if (TestDatabase.isPreparing()) {
            return PayaraServer.Manner.PRODUCTION;
        }
        if (!TestDatabase.isPrepared()) {
            return PayaraServer.Manner.WITHOUT_ARCHIVE;
        }
        try {
            for (String kept : KEPT) {
                Folders.delete(folder.resolve(kept));
                Folders.copy(SERVER.resolve(kept), folder.resolve(kept));
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return PayaraServer.Manner.PRODUCTION;
    }
}

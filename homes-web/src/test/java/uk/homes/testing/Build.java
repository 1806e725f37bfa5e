package uk.homes.testing;

import java.nio.file.Path;
import uk.homes.postgres.TestDatabase;

/** Where the build keeps what it makes; what each of several JVMs makes for itself carries the number of that JVM. */
final class Build {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String JVM = System.getProperty("homes.fork", "");

    private Build() {}

    /** What is there once. */
    static Path shared(String name) {
        return TARGET.resolve(name);
    }

    /** What was written once for every JVM to copy. */
    static Path prepared(String name) {
        return TARGET.resolve(name + TestDatabase.PREPARED);
    }

    /** What this JVM alone writes. */
    static Path own(String name) {
        return TARGET.resolve(name + JVM);
    }
}

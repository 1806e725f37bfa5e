package uk.homes.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import uk.homes.postgres.CannotStart;
import uk.homes.postgres.LocalPostgres;

/**
 * What the person who starts the system asked for.
 *
 * @param home the folder that keeps data, programs and logs
 * @param port where the pages are, on this machine only
 * @param demonstration whether Rotherham's demonstration is loaded
 * @param external a PostgreSQL that is run elsewhere, or empty for our own
 * @param auth how people sign in, or empty for the system's own way
 */
record Settings(Path home, int port, boolean demonstration, Optional<External> external, Optional<String> auth) {

    /**
     * A PostgreSQL that is run elsewhere.
     *
     * @param owner who changes its structure; the same as {@code user} where there is only one
     */
    record External(String url, String user, String password, String owner, String ownerPassword) {}

    static Settings of(Properties properties, Map<String, String> environment) {
        Source source = name -> Stream.of(
                        properties.getProperty(name),
                        environment.get(name.toUpperCase(java.util.Locale.ROOT).replace('.', '_')))
                .filter(text -> text != null && !text.isBlank())
                .findFirst();
        Optional<External> external = external(source);
        return new Settings(
                source.value("homes.home")
                        .map(Path::of)
                        .orElseGet(() -> usualHome(properties, external.isPresent()))
                        .toAbsolutePath()
                        .normalize(),
                port(source.value("homes.port").orElse("8080")),
                demonstration(source.value("homes.demo"), external.isPresent()),
                external,
                source.value("homes.auth"));
    }

    private interface Source {
        Optional<String> value(String name);
    }

    /** Below the user's own folder; root's may be closed to the user as whom our own PostgreSQL must run. */
    private static Path usualHome(Properties properties, boolean external) {
        Path own = Path.of(properties.getProperty("user.home") + "/.homes");
        return external ? own : LocalPostgres.reachable(own, Path.of("/var/lib/homes"));
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}")) {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        }
        throw new CannotStart("-Dhomes.port=" + text + " is not a port: give a number from 1 to 65535");
    }

    /** Demonstration accounts have a password that everyone knows: on an external database only if asked for. */
    private static boolean demonstration(Optional<String> asked, boolean external) {
        if (asked.isEmpty()) {
            return !external;
        }
        return switch (asked.get()) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new CannotStart("-Dhomes.demo=" + asked.get() + " is not known: give on or off");
        };
    }

    private static Optional<External> external(Source source) {
        Optional<String> url = source.value("homes.db.url");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.get().startsWith("jdbc:postgresql:")) {
            throw new CannotStart("HOMES_DB_URL must begin with jdbc:postgresql:, for example"
                    + " jdbc:postgresql://127.0.0.1:5432/homes");
        }
        String user = source.value("homes.db.user")
                .orElseThrow(() -> new CannotStart("HOMES_DB_URL is set: set HOMES_DB_USER and HOMES_DB_PASSWORD too"));
        String password = source.value("homes.db.password").orElse("");
        Optional<String> owner = source.value("homes.db.owner");
        return Optional.of(new External(
                url.get(),
                user,
                password,
                owner.orElse(user),
                owner.isPresent() ? source.value("homes.db.owner.password").orElse("") : password));
    }
}

package uk.homes.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;

/**
 * A PostgreSQL of our own on this machine: its programs, its data and its passwords live in one folder, it listens on
 * 127.0.0.1 only, and everyone needs a password.
 *
 * <p>{@link #OWNER} owns the database and changes its structure; {@link #APP} is what the application signs in as and
 * may do only what the migrations grant.
 */
public final class LocalPostgres implements AutoCloseable {

    public static final String DATABASE = "homes";
    public static final String OWNER = "homes_owner";
    public static final String APP = "homes_app";
    static final String ADMIN = "postgres";
    private static final String KEPT = DATABASE + "_kept";

    private final Cluster cluster;
    private final Passwords passwords;
    private final FileChannel lock;
    private final int port;

    private LocalPostgres(Cluster cluster, Passwords passwords, FileChannel lock, int port) {
        this.cluster = cluster;
        this.passwords = passwords;
        this.lock = lock;
        this.port = port;
    }

    /** Starts with every commit on disk before it is answered, as a home's records need. */
    public static LocalPostgres durable(Path folder, Consumer<String> says) {
        return start(folder, true, says);
    }

    /** Starts without waiting for the disk: for tests that do not pull the plug. */
    public static LocalPostgres fast(Path folder, Consumer<String> says) {
        return start(folder, false, says);
    }

    /**
     * The first of two folders that whoever must run PostgreSQL here can reach. That is not root's own where user
     * namespaces are forbidden, as they are in most containers.
     */
    public static Path reachable(Path wished, Path otherwise) {
        Unprivileged user = Unprivileged.find();
        Path there = wished.toAbsolutePath().normalize();
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        return user.reaches(there) ? wished : otherwise;
    }

    private static LocalPostgres start(Path folder, boolean durable, Consumer<String> says) {
        Path home = folder.toAbsolutePath().normalize();
        try {
            return locked(home, durable, says, FolderLock.take(home));
        } catch (IOException unusable) {
            throw CannotStart.writing(home, unusable);
        }
    }

    private static LocalPostgres locked(Path home, boolean durable, Consumer<String> says, FileChannel lock)
            throws IOException {
        try {
            Unprivileged user = Unprivileged.find();
            Files.setPosixFilePermissions(
                    home, PosixFilePermissions.fromString(user.otherUser() ? "rwx--x--x" : "rwx------"));
            if (!user.reaches(home)) {
                throw new CannotStart(home + " cannot be reached by the user nobody, as whom PostgreSQL must run here:"
                        + " name a folder outside /root with -Dhomes.home=…");
            }
            Cluster cluster = prepare(home, user, says);
            LocalPostgres server = new LocalPostgres(cluster, Passwords.in(home), lock, freePort());
            server.open(durable, says);
            return server;
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private static Cluster prepare(Path home, Unprivileged user, Consumer<String> says) throws IOException {
        Path programs = PostgresBinaries.unpack(home, says);
        Path data = home.resolve("postgresql-17");
        Path log = log(home);
        user.own(log);
        Cluster cluster = new Cluster(programs, data, log, user);
        Passwords passwords = Passwords.in(home);
        if (cluster.exists()) {
            user.own(data);
        } else {
            says.accept("Creating the database (first start only)");
            cluster.create(passwords.of(ADMIN));
        }
        return cluster;
    }

    /** A new log for each start; the last one is kept, since it may say why the server ended. */
    private static Path log(Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("log"));
        Path log = folder.resolve("postgresql.log");
        if (Files.exists(log)) {
            Files.move(log, folder.resolve("postgresql.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return Passwords.secret(log);
    }

    private void open(boolean durable, Consumer<String> says) throws IOException {
        if (cluster.survivor().isPresent()) {
            says.accept("Stopping the PostgreSQL that an earlier start left behind");
            cluster.stop();
        }
        cluster.forgetStranger();
        cluster.start(port, durable);
        try {
            asAdmin(this::ensureRoles);
        } catch (SQLException refused) {
            cluster.stop();
            throw new CannotStart(
                    "PostgreSQL in this folder refuses the passwords kept beside it: " + refused.getMessage(), refused);
        }
    }

    /** Done at every start, so that a first start that was killed half-way is made whole by the second. */
    private void ensureRoles(Statement sql) throws SQLException {
        for (String role : new String[] {OWNER, APP}) {
            if (!sql.executeQuery("select 1 from pg_roles where rolname = '" + role + "'")
                    .next()) {
                sql.execute("create role " + role + " login nosuperuser nocreatedb nocreaterole password '"
                        + passwords.of(role) + "'");
            }
        }
        if (!sql.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")
                .next()) {
            sql.execute("create database " + DATABASE + " owner " + OWNER);
        }
        sql.execute("revoke all on database " + DATABASE + " from public");
        sql.execute("grant connect on database " + DATABASE + " to " + APP);
    }

    /** Throws everything away and begins with an empty database: for tests, which migrate from nothing. */
    void empty() {
        try {
            asAdmin(sql -> {
                sql.execute("drop database if exists " + KEPT);
                sql.execute("drop database " + DATABASE + " with (force)");
            });
            asAdmin(this::ensureRoles);
        } catch (SQLException refused) {
            throw new CannotStart("The database could not be emptied: " + refused.getMessage(), refused);
        }
    }

    /** Keeps a copy of the database as it is now, and cuts off whoever is connected. */
    void keep() {
        try {
            doors(false);
            asAdmin(sql -> {
                sql.execute("drop database if exists " + KEPT);
                sql.execute("create database " + KEPT + " template " + DATABASE + " owner " + OWNER);
            });
            doors(true);
        } catch (SQLException refused) {
            throw new CannotStart("The database could not be copied: " + refused.getMessage(), refused);
        }
    }

    /** Makes the database what it was when it was kept. */
    void goBack() {
        try {
            asAdmin(sql -> {
                sql.execute("drop database " + DATABASE + " with (force)");
                sql.execute("create database " + DATABASE + " template " + KEPT + " owner " + OWNER);
            });
            asAdmin(this::ensureRoles);
        } catch (SQLException refused) {
            throw new CannotStart(
                    "The copy of the database could not be brought back: " + refused.getMessage(), refused);
        }
    }

    /** Shuts the database to everybody, whose connections end at once, or opens it again. */
    void doors(boolean open) throws SQLException {
        asAdmin(sql -> {
            sql.execute("alter database " + DATABASE + " with allow_connections " + open);
            if (!open) {
                sql.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + DATABASE + "'");
            }
        });
    }

    /** A further database beside the one that tests share, empty: for what only an empty system shows. */
    String another(String name) {
        try {
            asAdmin(sql -> {
                sql.execute("drop database if exists " + name + " with (force)");
                sql.execute("create database " + name + " owner " + OWNER);
            });
            return url(name);
        } catch (SQLException refused) {
            throw new CannotStart("A further database could not be made: " + refused.getMessage(), refused);
        }
    }

    private interface Work {
        void with(Statement sql) throws SQLException;
    }

    private void asAdmin(Work work) throws SQLException {
        try (Connection admin = DriverManager.getConnection(url("postgres"), ADMIN, passwords.of(ADMIN));
                Statement sql = admin.createStatement()) {
            work.with(sql);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public String url() {
        return url(DATABASE);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The password of {@link #OWNER} or {@link #APP}. */
    public String password(String role) {
        return passwords.of(role);
    }

    /** Whether the server is still there: it may have been killed behind our back. */
    public boolean isAlive() {
        try {
            return cluster.survivor().isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The process number of the server. */
    public long pid() {
        try {
            return cluster.survivor().map(ProcessHandle::pid).orElse(-1L);
        } catch (IOException unreadable) {
            return -1L;
        }
    }

    @Override
    public void close() {
        try {
            cluster.stop();
        } catch (IOException unreadable) {
            throw new CannotStart("PostgreSQL could not be stopped: " + unreadable.getMessage(), unreadable);
        } finally {
            release();
        }
    }

    /** Lets go of the folder and leaves the server running, as a killed launcher does. */
    void release() {
        try {
            lock.close();
        } catch (IOException unreleased) {
            throw new CannotStart("The lock on the data folder could not be released", unreleased);
        }
    }
}

package uk.homes.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Logger;
import uk.homes.launcher.PayaraServer;
import uk.homes.postgres.TestDatabase;

/**
 * A second server of the same WAR on the same database, on which people sign in with the council's account. Started by the
 * first test that asks.
 */
public final class CouncilServer {

    private static final Logger LOG = Logger.getLogger(CouncilServer.class.getName());

    private CouncilServer() {}

    private static final class Holder {

        private static final CouncilDirectory DIRECTORY = new CouncilDirectory();
        private static final PayaraServer SERVER = start();

        private static PayaraServer start() {
            // The other server has loaded the demonstration by then, into a database with nobody in it yet.
            TestServer.url();
            int port = TestServer.freePort();
            Path folder = Build.own("council-server");
            Map<String, String> environment = new HashMap<>(Map.of(
                    "HOMES_DB_URL",
                    TestDatabase.url(),
                    "HOMES_DB_USER",
                    TestDatabase.appUser(),
                    "HOMES_DB_PASSWORD",
                    TestDatabase.appPassword(),
                    "HOMES_AUTH",
                    "oidc",
                    "HOMES_OIDC_PROVIDER",
                    DIRECTORY.address(),
                    "HOMES_OIDC_CLIENT",
                    CouncilDirectory.CLIENT,
                    "HOMES_OIDC_SECRET",
                    CouncilDirectory.SECRET,
                    "HOMES_URL",
                    "http://127.0.0.1:" + port));
            PayaraServer server = PayaraServer.start(
                    new PayaraServer.Plan(
                            Build.shared("server/payara-micro.jar"),
                            Build.shared("homes.war"),
                            folder,
                            port,
                            environment,
                            Map.of("homes.demo", "off"),
                            Prepared.manner(folder)),
                    LOG::warning);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop the council's server"));
            server.awaitReady();
            return server;
        }
    }

    /** Where its pages are. */
    public static String url() {
        return Holder.SERVER.address();
    }

    /** The council's own sign-in that it asks. */
    public static CouncilDirectory directory() {
        return Holder.DIRECTORY;
    }

    /** Somebody whom the council knows by this name, and who is an auditor here. */
    public static void knows(String login, String name, boolean disabled) {
        url();
        try (Connection connection = TestDatabase.owner().getConnection()) {
            long id = added(connection, login, name, disabled);
            try (PreparedStatement role = connection.prepareStatement(
                    "insert into access.assignment (person_id, role, from_date) values (?, 'AUDITOR', '2020-01-01')")) {
                role.setLong(1, id);
                role.executeUpdate();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Somebody of the demonstration gets this name at the council. */
    public static void knowsAlso(String signInName, String login) {
        url();
        try (Connection connection = TestDatabase.owner().getConnection();
                PreparedStatement person = connection.prepareStatement(
                        "update access.person set council_login = ? where sign_in_name = ?")) {
            person.setString(1, login);
            person.setString(2, signInName);
            person.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static long added(Connection connection, String login, String name, boolean disabled) throws SQLException {
        try (PreparedStatement person = connection.prepareStatement(
                """
                insert into access.person (name, post_title, council_login, fictional, created_at, disabled_at)
                values (?, 'Auditor', ?, true, now(), case when ? then now() end) returning id""")) {
            person.setString(1, name);
            person.setString(2, login);
            person.setBoolean(3, disabled);
            try (ResultSet id = person.executeQuery()) {
                id.next();
                return id.getLong(1);
            }
        }
    }
}

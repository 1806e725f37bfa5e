package uk.homes.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What a PostgreSQL that somebody else runs must have before homes can use it. Whatever is missing is said in one
 * sentence, with what its administrator has to do.
 */
final class Preflight {

    private static final int OLDEST = 15;

    private static final String FACTS =
            """
            select current_database(),
                   current_setting('server_encoding'),
                   exists (select from pg_roles where rolname = ?),
                   has_database_privilege(current_database(), 'CREATE') and has_schema_privilege('public', 'CREATE'),
                   exists (select from pg_available_extensions where name = 'btree_gist')""";

    private static final String TOO_MIGHTY =
            """
            select r.rolsuper or d.datdba = r.oid from pg_roles r, pg_database d
            where r.rolname = ? and d.datname = current_database()""";

    private final String url;

    Preflight(String url) {
        this.url = url;
    }

    /** The role can sign in, and the database is new enough. */
    void reach(String user, String password) {
        ask(user, password, this::newEnough);
    }

    /** The owner can create what the migrations create, for an application role that is there. */
    void own(String owner, String password, String appRole) {
        ask(owner, password, database -> {
            newEnough(database);
            complete(database, owner, appRole);
        });
    }

    /** Whether the application's role is one to which the database cannot refuse anything. */
    boolean tooMighty(String owner, String password, String appRole) {
        boolean[] answer = new boolean[1];
        ask(owner, password, database -> {
            try (PreparedStatement statement = database.prepareStatement(TOO_MIGHTY)) {
                statement.setString(1, appRole);
                try (ResultSet row = statement.executeQuery()) {
                    answer[0] = row.next() && row.getBoolean(1);
                }
            }
        });
        return answer[0];
    }

    private interface Question {
        void ask(Connection database) throws SQLException;
    }

    private void ask(String user, String password, Question question) {
        try (Connection database = DriverManager.getConnection(url, user, password)) {
            question.ask(database);
        } catch (SQLException refused) {
            throw new CannotStart(
                    place() + " does not let " + user + " in: "
                            + refused.getMessage().strip(),
                    refused);
        }
    }

    private void newEnough(Connection database) throws SQLException {
        newEnough(database.getMetaData().getDatabaseMajorVersion());
    }

    void newEnough(int version) {
        refuseIf(version < OLDEST, " is PostgreSQL " + version + ": " + OLDEST + " or newer is needed");
    }

    private void complete(Connection database, String owner, String appRole) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(FACTS)) {
            statement.setString(1, appRole);
            try (ResultSet facts = statement.executeQuery()) {
                facts.next();
                String name = facts.getString(1);
                String encoding = facts.getString(2);
                refuseIf(!encoding.equals("UTF8"), " keeps text as " + encoding + ": make one with encoding UTF8");
                refuseIf(
                        !facts.getBoolean(3),
                        " has no role " + appRole + ", as which the application signs in: its administrator makes it"
                                + " with create role " + appRole + " login password …");
                refuseIf(
                        !facts.getBoolean(4),
                        " does not let " + owner + " create schemas: its administrator says alter database " + name
                                + " owner to " + owner + ", or HOMES_DB_OWNER and HOMES_DB_OWNER_PASSWORD name the role"
                                + " that owns it");
                refuseIf(
                        !facts.getBoolean(5),
                        " has no extension btree_gist: its administrator installs PostgreSQL’s contrib package");
            }
        }
    }

    private void refuseIf(boolean unfit, String why) {
        if (unfit) {
            throw new CannotStart(place() + why);
        }
    }

    private String place() {
        return "The database at " + url;
    }
}

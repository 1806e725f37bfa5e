package uk.homes.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What a PostgreSQL that somebody else runs must have before the migrations, as its owner's role sees it. Whatever is
 * missing is said in one sentence, with what the administrator has to do.
 */
record Preflight(String url, String owner, String password) {

    private static final String FACTS =
            """
            select current_database(),
                   current_setting('server_encoding'),
                   exists (select from pg_roles where rolname = ?),
                   has_database_privilege(current_database(), 'CREATE') and has_schema_privilege('public', 'CREATE'),
                   exists (select from pg_available_extensions where name = 'btree_gist')""";

    private static final String OWNS =
            """
            select r.rolsuper or d.datdba = r.oid from pg_roles r, pg_database d
            where r.rolname = ? and d.datname = current_database()""";

    /** The owner can create what the migrations create, for an application's role that is there. */
    void mustBeComplete(String appRole) {
        ask(FACTS, appRole, facts -> {
            String encoding = facts.getString(2);
            refuse(!encoding.equals("UTF8"), " keeps text as " + encoding + ": make one with encoding 'UTF8'");
            refuse(
                    !facts.getBoolean(3),
                    " has no role " + appRole + ", as which the application signs in: its administrator makes it with"
                            + " create role " + appRole + " login password '…'");
            refuse(
                    !facts.getBoolean(4),
                    " does not let " + owner + " create schemas: set HOMES_DB_OWNER and HOMES_DB_OWNER_PASSWORD to the"
                            + " role that owns it, or let its administrator say alter database " + facts.getString(1)
                            + " owner to " + owner);
            refuse(
                    !facts.getBoolean(5),
                    " has no extension btree_gist: its administrator installs PostgreSQL’s contrib package");
            return true;
        });
    }

    /** Whether the application's role is one to which the database refuses nothing. */
    boolean refusesNothing(String appRole) {
        return ask(OWNS, appRole, answer -> answer.getBoolean(1));
    }

    private interface Answer {
        boolean read(ResultSet row) throws SQLException;
    }

    private boolean ask(String question, String appRole, Answer answer) {
        try (Connection database = DriverManager.getConnection(url, owner, password)) {
            Migrations.refuseIfOlder(url, database.getMetaData().getDatabaseMajorVersion());
            try (PreparedStatement statement = database.prepareStatement(question)) {
                statement.setString(1, appRole);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() && answer.read(row);
                }
            }
        } catch (SQLException refused) {
            throw new CannotStart(
                    "The database at " + url + " does not let " + owner + " in: "
                            + refused.getMessage().strip(),
                    refused);
        }
    }

    private void refuse(boolean unfit, String why) {
        if (unfit) {
            throw new CannotStart("The database at " + url + why);
        }
    }
}

package uk.homes.testing;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import uk.homes.access.Role;
import uk.homes.postgres.TestDatabase;

/** People that the demonstration lacks: one of each role, each in a single home, all with the demonstration's password. */
public final class Accounts {

    private static final int QUICK = 1000;
    private static final byte[] SALT = new byte[16];

    private Accounts() {}

    /**
     * Passwords are hashed slowly on purpose, a second each; hundreds of sign-ins of people whose password everybody knows would
     * be a good part of a run. What is stored carries its own parameters, so the same code reads it.
     */
    static void hashQuickly() {
        String stored = String.join("$", "pbkdf2-sha512", String.valueOf(QUICK), text(SALT), text(derived()));
        try (Connection database = TestDatabase.owner().getConnection();
                PreparedStatement statement = database.prepareStatement(
                        "update access.person set password_hash = ? where fictional and password_hash is not null")) {
            statement.setString(1, stored);
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] derived() {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec("demonstration".toCharArray(), SALT, QUICK, 512))
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Somebody who holds this role in this home only; returns their sign-in name. */
    public static String holding(Role role, String... slugs) {
        TestServer.url();
        String name = "only." + role.name().toLowerCase(Locale.ROOT).replace('_', '.') + "."
                + Long.toString(System.nanoTime(), 36);
        value(
                """
                with p as (insert into access.person (sign_in_name, name, post_title, password_hash, fictional, created_at)
                           select ?, 'One of each', 'Test post', password_hash, true, now() from access.person
                            where sign_in_name = 'auditor' returning id)
                insert into access.assignment (person_id, role, home_id, from_date)
                select p.id, ?, h.id, date '2021-01-01' from p, estate.home h where h.slug = any(string_to_array(?, ',')) returning id""",
                name,
                role.name(),
                String.join(",", slugs));
        return name;
    }

    /** The number of some record of a home. */
    public static String recordOf(String table, String slug) {
        return value(
                "select t.id from " + table + " t join estate.home h on h.id = t.home_id where h.slug = ? limit 1",
                slug);
    }

    /** Words that an earlier test left in a form would be given back, or offered, to the next one that opens it. */
    static void forgetDrafts() {
        TestServer.url();
        try (Connection database = TestDatabase.owner().getConnection();
                Statement statement = database.createStatement()) {
            statement.executeUpdate("delete from drafts.draft");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What this statement finds of any home but one. */
    public static String elsewhere(String sql, String slug) {
        return value(sql, slug);
    }

    /** Files where the demonstration has none: shown for an action, a document and a recommendation of any home but one. */
    public static void fileElsewhere(String slug) {
        String file =
                ", 'paper.pdf', 'application/pdf', convert_to('%PDF-1.7', 'UTF8'), now(), (select min(id) from access.person)";
        value(
                "insert into inspections.file (action_id, words, file_name, media_type, content, added_at, added_by) select a.id, 'Seen'"
                        + file + " from inspections.inspection_action a join estate.home h on h.id = a.home_id"
                        + " where h.slug <> ? limit 1 returning id",
                slug);
        value(
                "insert into regulation.file (application_id, document_id, stage_id, file_name, media_type, content, added_at, added_by)"
                        + " select a.id, d.id, s.id" + file + " from regulation.application a"
                        + " join regulation.application_document d on d.application_id = a.id"
                        + " join regulation.application_stage s on s.application_id = a.id"
                        + " join estate.home h on h.id = a.home_id where h.slug <> ? limit 1 returning id",
                slug);
        value(
                "insert into reg44.evidence (recommendation_id, words, file_name, media_type, content, added_at, added_by)"
                        + " select r.id, 'Seen'" + file
                        + " from reg44.recommendation r join estate.home h on h.id = r.home_id"
                        + " where h.slug <> ? limit 1 returning id",
                slug);
    }

    private static String value(String sql, String... parameters) {
        try (Connection database = TestDatabase.owner().getConnection();
                PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("nothing for " + String.join(", ", parameters) + ": " + sql);
                }
                return rows.getString(1);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

package uk.homes.programme;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import uk.homes.access.Role;
import uk.homes.postgres.TestDatabase;
import uk.homes.shared.PartialDate;
import uk.homes.testing.House;

/** A programme with one agreed phase and the Head of Service who runs it; valid as it is. */
public final class AProgramme {

    public static final Instant FOUNDED = Instant.parse("2020-02-17T10:00:00Z");

    public final House house = House.open();
    public final Long home = house.home();
    public final House.Someone head = house.someone(Role.HEAD_OF_SERVICE, home);
    public final Long id;
    public final Long phase;

    public AProgramme() {
        id = at(FOUNDED, () -> house.get(Programmes.class)
                .start(new NewProgramme(
                        UUID.randomUUID(),
                        "programme-" + Long.toString(System.nanoTime(), 36),
                        "New homes",
                        "Head of Children in Care",
                        null)));
        phase = at(FOUNDED, () -> house.get(Programmes.class)
                .addPhase(
                        new NewPhase(UUID.randomUUID(), id, 1, "Phase 1", 5, "Cabinet", PartialDate.day(2020, 2, 17))));
    }

    public <T> T at(Instant when, Supplier<T> work) {
        return head.doesAt(when, work);
    }

    public void runsAt(Instant when, Runnable work) {
        at(when, () -> {
            work.run();
            return null;
        });
    }

    public Long objective(Long homeId, PartialDate target) {
        return at(FOUNDED, () -> objectives().add(newObjective(homeId, target)));
    }

    NewObjective newObjective(Long homeId, PartialDate target) {
        return new NewObjective(
                UUID.randomUUID(),
                phase,
                "4-bed home",
                "Home to come",
                ObjectiveKind.CHILDRENS_HOME,
                4,
                homeId,
                target,
                "Head of Children in Care",
                null,
                null);
    }

    Reprofile reprofile(long objective, int version, PartialDate target) {
        return new Reprofile(
                UUID.randomUUID(),
                objective,
                version,
                target,
                "Staff were needed in the homes first.",
                "Project group, 9 November 2021, item 2",
                "Head of Children in Care");
    }

    ReportObjective report(long objective, int version, ObjectiveStatus status, String achieved) {
        return new ReportObjective(
                objective, version, status, "Waits for staff", achieved, "Recruit", "Head of Children in Care", null);
    }

    ObjectiveRow on(long objective, LocalDate day) {
        return head.does(() -> objectives().find(objective, day));
    }

    Objectives objectives() {
        return house.get(Objectives.class);
    }

    /** One value, read by the owner past all services. */
    public static String stored(String sql) {
        return read(TestDatabase.owner(), sql);
    }

    private static String read(DataSource source, String sql) {
        try (Connection database = source.getConnection();
                PreparedStatement statement = database.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What PostgreSQL answers to a change, as the owner of the tables or as the application's own role. */
    public static String refusal(boolean asOwner, String sql) {
        try (Connection database = asOwner ? TestDatabase.owner().getConnection() : application();
                PreparedStatement statement = database.prepareStatement(sql)) {
            database.setAutoCommit(false);
            statement.execute();
            database.rollback();
            return null;
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    private static Connection application() throws SQLException {
        return DriverManager.getConnection(TestDatabase.url(), TestDatabase.appUser(), TestDatabase.appPassword());
    }
}

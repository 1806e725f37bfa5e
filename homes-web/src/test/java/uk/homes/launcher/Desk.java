package uk.homes.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import uk.homes.access.Role;
import uk.homes.postgres.TestDatabase;

/**
 * Where somebody sits in a {@link FullHouse}.
 *
 * @param name what they sign in with
 * @param round the pages they go round
 * @param place where in the round they begin, so that not everybody opens the same page at once
 */
record Desk(String name, List<String> round, int place) {

    /** The only one who has a visit in hand, and so is signed in on several devices. */
    static final String VISITOR = "independent.person";

    private static final List<String> HOMES = List.of("pegasus", "beech-tree", "liberty-house");

    /** Of each ten people five look after children, two manage, two answer for the programme and one visits. */
    private static final List<Work> OF_TEN = List.of(
            Work.CARE,
            Work.CARE,
            Work.CARE,
            Work.CARE,
            Work.CARE,
            Work.MANAGE,
            Work.MANAGE,
            Work.LEAD,
            Work.LEAD,
            Work.VISIT);

    private static final String HIRE =
            """
            with p as (insert into access.person (sign_in_name, name, post_title, password_hash, fictional, created_at)
                       select ?, 'One of many', 'Invented post', password_hash, true, now() from access.person
                        where sign_in_name = 'auditor' returning id)
            insert into access.assignment (person_id, role, home_id, from_date)
            select p.id, ?, h.id, date '2021-01-01' from p, estate.home h where h.slug = ?""";

    private enum Work {
        CARE(Role.RESIDENTIAL_WORKER, "/daily/today", "/daily/add", "/daily/log", "/daily/handover"),
        MANAGE(
                Role.REGISTERED_MANAGER,
                "/daily/today",
                "/daily/log",
                "/reg44/follow-up",
                "/daily/add",
                "/workforce/staff",
                "/occupancy/beds"),
        LEAD(Role.HEAD_OF_SERVICE, "/programme/board", "/programme/report", "/programme/report.pdf", "/reg44/visits"),
        VISIT(Role.INDEPENDENT_PERSON, "/reg44/visits", "/reg44/follow-up");

        private final Role role;
        private final List<String> pages;

        Work(Role role, String... pages) {
            this.role = role;
            this.pages = List.of(pages);
        }
    }

    /** So many desks; the people at them are hired now, with the demonstration's password. */
    static List<Desk> of(int people) {
        return IntStream.range(0, people).mapToObj(Desk::taken).toList();
    }

    private static Desk taken(int number) {
        Work work = OF_TEN.get(number % OF_TEN.size());
        if (work == Work.VISIT && number % 20 < 10) {
            return new Desk(VISITOR, List.of("/reg44/visit", "/reg44/visits", "/reg44/follow-up"), number);
        }
        String home = HOMES.get(number % HOMES.size());
        String name = "one.of.many." + number;
        hire(name, work.role, home);
        return new Desk(
                name, work.pages.stream().map(page -> page + "?home=" + home).toList(), number);
    }

    private static void hire(String name, Role role, String home) {
        try (Connection database = TestDatabase.owner().getConnection();
                PreparedStatement statement = database.prepareStatement(HIRE)) {
            statement.setString(1, name);
            statement.setString(2, role.name());
            statement.setString(3, home);
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

package uk.homes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.testing.Accounts;
import uk.homes.testing.Crowd;
import uk.homes.testing.LeavesACrowd;
import uk.homes.testing.PageTest;
import uk.homes.testing.Sql;

/**
 * A page costs the same number of statements with one row behind it and with a thousand. Every address of the matrix is
 * looked for along the links of everybody's pages, and by its bare address; where the demonstration has no record for a
 * page, nobody can open it and there is nothing to measure.
 */
@PageTest
@LeavesACrowd
class CrowdPageIT {

    private static final int MOST_STATEMENTS = 8;
    private static final int MANY_PAGES = 60;

    // Asked for by machines, by people who are not signed in, or not by GET; or a file that somebody has put there.
    private static final Set<String> NO_PAGES = Set.of(
            "/",
            "/access/first",
            "/api/drafts/*",
            "/api/sign-in",
            "/csp-report",
            "/inspections/file",
            "/ready",
            "/reg44/evidence",
            "/regulation/file",
            "/reminders/calendar.ics",
            "/sign-in",
            "/sign-in/council",
            "/sign-out");

    // Who looks, those first who see most; where the demonstration has nobody of a role, somebody is made.
    private static final Map<Role, String> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put(Role.REGISTERED_MANAGER, "manager.pegasus");
        PEOPLE.put(Role.HEAD_OF_SERVICE, "head.of.service");
        PEOPLE.put(Role.INDEPENDENT_PERSON, "independent.person");
        PEOPLE.put(Role.RESPONSIBLE_INDIVIDUAL, "responsible.individual");
        PEOPLE.put(Role.RESIDENTIAL_WORKER, "worker.pegasus");
        PEOPLE.put(Role.AUDITOR, "auditor");
        PEOPLE.put(Role.ADMINISTRATOR, "administrator");
        PEOPLE.put(Role.PANEL_MEMBER, "panel.member");
        PEOPLE.put(Role.COMMISSIONER, null);
        PEOPLE.put(Role.DEPUTY_MANAGER, null);
    }

    // What stands behind the lists of the menu, room by room.
    private static final int FULL_FROM = 700;
    private static final List<String> FULL = List.of(
            "access.person",
            "audit.event",
            "care.act",
            "care.looked_after",
            "daily.entry",
            "daily.handover",
            "drafts.draft",
            "duties.relief",
            "duties.rule_change",
            "measures.measure",
            "missing.episode",
            "notices.notice",
            "notices.told",
            "occupancy.bed_kept",
            "occupancy.child",
            "occupancy.placement",
            "ofsted.import",
            "ofsted.provider_year",
            "programme.objective",
            "programme.milestone",
            "governance.learning",
            "governance.decision",
            "governance.money",
            "governance.note",
            "governance.risk",
            "programme.standing",
            "reg44.visit",
            "reg44.recommendation",
            "regulation.application",
            "regulation.application_stage",
            "inspections.inspection",
            "inspections.inspection_action",
            "reviews.action",
            "reviews.review",
            "safety.entry",
            "safety.routine",
            "statements.acknowledgement",
            "statements.version",
            "workforce.achievement",
            "workforce.appointment",
            "workforce.staff_check",
            "workforce.staff_member",
            "workforce.supervision",
            "workforce.training",
            "workforce.shift");

    @Test
    void every_page_costs_the_same_with_a_thousand_rows_behind_it() throws IOException {
        List<Walk> walks = walks();
        Map<Walk, Set<String>> measured = measured(walks);
        Map<String, Integer> before = cost(measured, Walk::cost);
        assertTrue(before.size() > MANY_PAGES, words(before));
        Crowd.gathers();
        List<String> small =
                FULL.stream().filter(table -> Crowd.in(table) < FULL_FROM).toList();
        assertEquals(List.of(), small, "These did not grow");
        Map<String, Integer> after = cost(measured, Walk::costNow);

        assertEquals(words(before), words(after));
        assertTrue(after.values().stream().allMatch(count -> count <= MOST_STATEMENTS), words(after));
    }

    // Each looks where their role may. Once a minute a request also writes down when its session was last seen; not of
    // these, whose statements are counted.
    private static List<Walk> walks() throws IOException {
        List<Walk> walks = new ArrayList<>();
        for (Map.Entry<Role, String> person : PEOPLE.entrySet()) {
            Role role = person.getKey();
            String name = person.getValue() == null ? Accounts.holding(role, "pegasus") : person.getValue();
            walks.add(new Walk(name, pages(role)));
        }
        Sql.asOwner("update access.session set seen_at = seen_at + interval '1 day' where ended_at is null");
        walks.parallelStream().forEach(Walk::everywhere);
        return walks;
    }

    // Each page as the first two people see it who can; papers and calendars are files and say nothing of their cost.
    private static Map<Walk, Set<String>> measured(List<Walk> walks) {
        Map<Walk, Set<String>> measured = new LinkedHashMap<>();
        Map<String, Integer> people = new HashMap<>();
        for (Walk walk : walks) {
            measured.put(
                    walk,
                    walk.paths().stream()
                            .filter(path -> !path.contains(".") && people.merge(path, 1, Integer::sum) <= 2)
                            .collect(Collectors.toSet()));
        }
        return measured;
    }

    private static Map<String, Integer> cost(
            Map<Walk, Set<String>> measured, BiFunction<Walk, Set<String>, Map<String, Integer>> how) {
        Map<String, Integer> cost = new LinkedHashMap<>();
        measured.entrySet().stream().toList().parallelStream()
                .map(walk -> how.apply(walk.getKey(), walk.getValue()))
                .toList()
                .forEach(cost::putAll);
        return cost;
    }

    private static String words(Map<String, Integer> cost) {
        StringBuilder words = new StringBuilder();
        cost.forEach((address, count) ->
                words.append(count).append("  ").append(address).append('\n'));
        return words.toString();
    }

    private static Set<String> pages(Role role) throws IOException {
        int column = 2 + role.ordinal();
        return Files.readAllLines(Path.of("src/test/resources/matrix.csv")).stream()
                .filter(line -> line.startsWith("page,"))
                .map(line -> line.split(","))
                .filter(row -> row[column].equals("yes") && !NO_PAGES.contains(row[1]))
                .map(row -> row[1])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

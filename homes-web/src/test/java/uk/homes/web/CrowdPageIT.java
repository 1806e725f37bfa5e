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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.testing.Accounts;
import uk.homes.testing.Crowd;
import uk.homes.testing.LeavesACrowd;
import uk.homes.testing.PageTest;

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

    private static final List<String> FULL = List.of(
            "access.person",
            "audit.event",
            "daily.entry",
            "occupancy.child",
            "occupancy.placement",
            "programme.objective",
            "programme.milestone",
            "programme.learning",
            "programme.decision",
            "programme.risk",
            "reg44.visit",
            "reg44.recommendation",
            "workforce.staff_member",
            "workforce.shift");

    @Test
    void every_page_costs_the_same_with_a_thousand_rows_behind_it() throws IOException {
        Set<String> pages = pages();
        List<Walk> walks = walks(pages);
        Map<String, Integer> before = cost(walks);
        assertTrue(before.size() > MANY_PAGES, words(before));
        Crowd.gathers();
        List<String> small =
                FULL.stream().filter(table -> Crowd.in(table) < 900).toList();
        assertEquals(List.of(), small, "These did not grow");
        Map<String, Integer> after = cost(walks);

        assertEquals(words(before), words(after));
        assertTrue(after.values().stream().allMatch(count -> count <= MOST_STATEMENTS), words(after));
    }

    private static List<Walk> walks(Set<String> pages) {
        List<Walk> walks = new ArrayList<>();
        for (String name : List.of(
                "manager.pegasus",
                "head.of.service",
                "independent.person",
                "responsible.individual",
                "worker.pegasus",
                "auditor",
                "administrator",
                "panel.member",
                Accounts.holding(Role.COMMISSIONER, "pegasus"),
                Accounts.holding(Role.DEPUTY_MANAGER, "pegasus"))) {
            Walk walk = new Walk(name, pages);
            walk.everywhere();
            walks.add(walk);
        }
        return walks;
    }

    // Each page as the first two people see it who can; papers and calendars are files and say nothing of their cost.
    private static Map<String, Integer> cost(List<Walk> walks) {
        Map<String, Integer> cost = new LinkedHashMap<>();
        Map<String, Integer> people = new HashMap<>();
        for (Walk walk : walks) {
            Set<String> paths = walk.paths().stream()
                    .filter(path -> !path.contains(".") && people.merge(path, 1, Integer::sum) <= 2)
                    .collect(Collectors.toSet());
            cost.putAll(walk.cost(paths));
        }
        return cost;
    }

    private static String words(Map<String, Integer> cost) {
        StringBuilder words = new StringBuilder();
        cost.forEach((address, count) ->
                words.append(count).append("  ").append(address).append('\n'));
        return words.toString();
    }

    private static Set<String> pages() throws IOException {
        Set<String> pages = new TreeSet<>();
        Files.readAllLines(Path.of("src/test/resources/matrix.csv")).stream()
                .filter(line -> line.startsWith("page,"))
                .map(line -> line.split(",")[1])
                .filter(path -> !NO_PAGES.contains(path))
                .forEach(pages::add);
        return pages;
    }
}

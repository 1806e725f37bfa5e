package uk.homes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.testing.Accounts;
import uk.homes.testing.Machine;
import uk.homes.testing.PageTest;

/** Every address, asked for by every role, in their own home and in another: by HTTP, against the matrix written by hand. */
@PageTest
class AddressesPageIT {

    private static final Path CLASSES = Path.of("target/classes");

    // Not asked for with GET, or without a session on purpose.
    private static final Set<String> NOT_VIEWED =
            Set.of("/api/drafts/*", "/api/sign-in", "/csp-report", "/sign-out", "/sign-in/council");

    private static final Map<Role, Machine> PEOPLE = new LinkedHashMap<>();

    @BeforeAll
    static void one_of_each_role_signs_in() {
        Arrays.stream(Role.values()).filter(role -> role != Role.INSTALLATION).forEach(role -> {
            String name = Accounts.holding(role, "pegasus");
            PEOPLE.put(role, new Machine().signIn(name));
        });
    }

    @Test
    void a_role_is_let_in_exactly_where_the_matrix_says() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] row : matrix()) {
            int column = 2;
            for (Map.Entry<Role, Machine> person : PEOPLE.entrySet()) {
                int status = person.getValue().get(row[1] + "?home=pegasus").statusCode();
                boolean letIn = row[column++].equals("yes");
                if (letIn == (status == 403) || status >= 500) {
                    wrong.add(person.getKey() + " at " + row[1] + " gets " + status);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_page_about_another_home_is_not_found_by_any_role() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Page page : pages()) {
            for (Map.Entry<Role, Machine> person : PEOPLE.entrySet()) {
                boolean permitted = Arrays.stream(page.permits()).anyMatch(person.getKey()::permits);
                if (page.menu() == Menu.HOME && permitted) {
                    int status = person.getValue()
                            .get(page.path() + "?home=beech-tree")
                            .statusCode();
                    if (status != 404) {
                        wrong.add(person.getKey() + " at " + page.path() + " of another home gets " + status);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_record_of_another_home_is_not_found_by_its_number() {
        Map<String, String> theirs = Map.ofEntries(
                Map.entry("/regulation/application?application=", "regulation.application"),
                Map.entry("/inspections/inspection?inspection=", "inspections.inspection"),
                Map.entry("/inspections/action?action=", "inspections.inspection_action"),
                Map.entry("/daily/entry?entry=", "daily.entry"),
                Map.entry("/reg44/visit?visit=", "reg44.visit"),
                Map.entry("/reg44/report?visit=", "reg44.visit"),
                Map.entry("/measures/measure?id=", "measures.measure"),
                Map.entry("/notices/notice?id=", "notices.notice"),
                Map.entry("/statements/version?version=", "statements.version"),
                Map.entry("/statements/version.pdf?version=", "statements.version"),
                Map.entry("/reviews/review?review=", "reviews.review"),
                Map.entry("/reviews/report.pdf?review=", "reviews.review"));
        theirs.forEach((address, table) -> {
            String id = Accounts.recordOf(table, "beech-tree");
            PEOPLE.forEach((role, person) -> {
                HttpResponse<String> answer = person.get(address + id);
                assertNotEquals(200, answer.statusCode(), role + " opens " + address + id);
            });
        });
    }

    @Test
    void who_is_not_signed_in_is_asked_to_and_machines_are_told() throws Exception {
        Machine stranger = new Machine();
        for (Page page : pages()) {
            boolean open =
                    Arrays.stream(page.permits()).anyMatch(each -> each.name().equals("ANYONE"));
            if (!open && !NOT_VIEWED.contains(page.path())) {
                HttpResponse<String> answer = stranger.get(page.path());
                assertEquals(302, answer.statusCode(), page.path());
            }
        }
        assertEquals(401, stranger.get("/api/drafts/a/b").statusCode());
    }

    @Test
    void every_page_file_has_an_address_and_every_address_a_row() throws Exception {
        List<String> rows = matrix().stream().map(row -> row[1]).sorted().toList();
        List<String> signs = pages().stream()
                .map(Page::path)
                .filter(path -> !NOT_VIEWED.contains(path))
                .sorted()
                .toList();
        assertEquals(signs, rows);
        Path webapp = Path.of("src/main/webapp");
        try (Stream<Path> files = Files.walk(webapp)) {
            List<String> pages = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + webapp.relativize(file).toString().replace(".xhtml", ""))
                    .filter(path -> !path.startsWith("/WEB-INF/") && !path.startsWith("/resources/"))
                    .filter(path -> !signs.contains(path))
                    .toList();
            assertEquals(List.of(), pages);
        }
    }

    private static List<String[]> matrix() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/matrix.csv")).stream()
                .filter(line -> line.startsWith("page,"))
                .map(line -> line.split(","))
                .filter(row -> !NOT_VIEWED.contains(row[1]))
                .toList();
    }

    private static List<Page> pages() throws Exception {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES.resolve("uk/homes/web"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name =
                        CLASSES.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                Page page = Class.forName(name, false, AddressesPageIT.class.getClassLoader())
                        .getAnnotation(Page.class);
                if (page != null) {
                    pages.add(page);
                }
            }
        }
        return pages;
    }
}

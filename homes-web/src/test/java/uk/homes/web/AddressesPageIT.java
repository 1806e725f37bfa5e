package uk.homes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
    private static final Map<String, Machine> ELSEWHERE = new HashMap<>();

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
    void a_record_of_another_home_is_not_found_by_its_number_and_opens_for_somebody_who_works_there()
            throws IOException {
        Accounts.fileElsewhere("pegasus");
        Map<String, List<Role>> permitted = permitted();
        List<String> wrong = new ArrayList<>();
        for (RecordAddresses.Named named : RecordAddresses.ALL) {
            String[] record = Accounts.elsewhere(named.elsewhere(), "pegasus").split(" ");
            String address = named.start() + record[0];
            List<Role> may = permitted.get(named.path());
            may.stream()
                    .filter(role -> PEOPLE.get(role).get(address).statusCode() != 404)
                    .forEach(role -> wrong.add(role + " of Pegasus opens " + address));
            if (!opensThere(may, record[1], address)) {
                wrong.add("nobody of " + record[1] + " opens " + address);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static Map<String, List<Role>> permitted() throws IOException {
        List<Role> roles = List.copyOf(PEOPLE.keySet());
        Map<String, List<Role>> permitted = new HashMap<>();
        for (String[] row : matrix()) {
            permitted.put(
                    row[1],
                    roles.stream()
                            .filter(role -> row[2 + roles.indexOf(role)].equals("yes"))
                            .toList());
        }
        return permitted;
    }

    // Or else the address would be not found by anybody, and say nothing. A visit is its own visitor's.
    private static boolean opensThere(List<Role> may, String slug, String address) {
        return elsewhere("independent.person", () -> "independent.person")
                                .get(address)
                                .statusCode()
                        < 400
                || may.stream()
                        .anyMatch(role -> elsewhere(role + " " + slug, () -> Accounts.holding(role, slug))
                                        .get(address)
                                        .statusCode()
                                < 400);
    }

    private static Machine elsewhere(String who, Supplier<String> name) {
        return ELSEWHERE.computeIfAbsent(who, key -> new Machine().signIn(name.get()));
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

package uk.homes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.homes.access.Role;
import uk.homes.testing.Accounts;
import uk.homes.testing.Machine;
import uk.homes.testing.PageTest;

/** The page of a record names the record's home, also to somebody of two homes whose address does not name it. */
@PageTest
class RecordHomePageIT {

    // The first by name, which a page falls back on: no record of these tests is of it.
    private static final String FIRST = "beech-tree";

    // Files have no frame around them.
    private static final Set<String> FILES = Set.of("/inspections/file", "/regulation/file", "/reg44/evidence");

    // A child who moved has a case in two homes; the address says as which of them one reads it.
    private static final Set<String> NAMED_WITH_ITS_HOME = Set.of("/care/child");

    private static final Pattern PICKER = Pattern.compile("(?s)class=\"menu home-picker\".*?</details>");
    private static final Pattern MENU = Pattern.compile("(?s)<nav class=\"side-nav\".*?</nav>");
    private static final Pattern CURRENT = Pattern.compile("\\?home=([a-z0-9-]+)\" aria-current=\"true\"");
    private static final Pattern HOME = Pattern.compile("[?&;]home=([a-z0-9-]+)");

    private static final Map<String, Machine> PEOPLE = new HashMap<>();

    @Test
    void a_record_opened_without_its_home_names_it_and_the_menu_goes_on_with_it() {
        List<String> wrong = new ArrayList<>();
        for (RecordAddresses.Named named : RecordAddresses.ALL) {
            String path = named.path();
            if (!path.contains(".") && !FILES.contains(path) && !NAMED_WITH_ITS_HOME.contains(path)) {
                String[] record = Accounts.elsewhere(named.elsewhere(), FIRST).split(" ");
                String address = named.start() + record[0];
                String page = opened(address, record[1]).orElse("");
                if (!record[1].equals(shown(page)) || !Set.of(record[1]).equals(inMenu(page))) {
                    wrong.add(address + " of " + record[1] + " names " + shown(page) + ", its menu " + inMenu(page));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void an_objective_that_a_home_fulfils_names_that_home_and_another_none() {
        String some = Accounts.elsewhere(
                "select min(o.id)::text from programme.objective o join estate.home h on h.id = o.home_id where h.slug = ?",
                "pegasus");
        assertEquals(
                "pegasus",
                shown(head().get("/programme/objective?objective=" + some).body()));
        String none = Accounts.elsewhere(
                "select min(id)::text from programme.objective where home_id is null and ? <> ''", "pegasus");
        assertEquals(
                "", shown(head().get("/programme/objective?objective=" + none).body()));
    }

    @Test
    void the_home_of_the_record_is_named_where_the_address_names_another_of_theirs() {
        String inspection = "/inspections/inspection?inspection="
                + Accounts.recordOf("inspections.inspection", "pegasus") + "&home=";
        assertEquals("pegasus", shown(head().get(inspection + FIRST).body()));
        assertEquals("pegasus", shown(head().get(inspection + "pegasus").body()));
        assertEquals(404, head().get(inspection + "nowhere").statusCode());
    }

    @Test
    void a_record_of_a_childs_day_is_not_found_under_another_home() {
        String entry = "/daily/entry?entry=" + Accounts.recordOf("daily.entry", "pegasus") + "&home=";
        assertEquals(200, head().get(entry + "pegasus").statusCode());
        assertEquals(404, head().get(entry + FIRST).statusCode());
    }

    // By whoever may: a visit is its own visitor's, some records are written by one role alone.
    private static Optional<String> opened(String address, String slug) {
        Stream<Machine> roles = Arrays.stream(Role.values())
                .filter(role -> role != Role.INSTALLATION)
                .map(role -> person(role + " " + slug, () -> Accounts.holding(role, FIRST, slug)));
        return Stream.concat(Stream.of(person("visitor", () -> "independent.person")), roles)
                .map(person -> get(person, address))
                .filter(answer -> answer.statusCode() == 200)
                .map(HttpResponse::body)
                .findFirst();
    }

    // What is written no longer leads to where it is read.
    private static HttpResponse<String> get(Machine person, String address) {
        HttpResponse<String> answer = person.get(address);
        return answer.statusCode() == 302
                ? person.get(
                        answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", ""))
                : answer;
    }

    private static Machine head() {
        return person("head", () -> "head.of.service");
    }

    private static Machine person(String who, Supplier<String> name) {
        return PEOPLE.computeIfAbsent(who, key -> new Machine().signIn(name.get()));
    }

    private static String shown(String page) {
        Matcher current = CURRENT.matcher(part(PICKER, page));
        return current.find() ? current.group(1) : "";
    }

    private static Set<String> inMenu(String page) {
        Set<String> homes = new TreeSet<>();
        HOME.matcher(part(MENU, page)).results().forEach(link -> homes.add(link.group(1)));
        return homes;
    }

    private static String part(Pattern part, String page) {
        Matcher found = part.matcher(page);
        return found.find() ? found.group() : "";
    }
}

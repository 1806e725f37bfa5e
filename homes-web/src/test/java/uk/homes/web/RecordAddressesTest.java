package uk.homes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No page that is opened by the number of a record is forgotten where such pages are tried, or forgets whose the record is. */
class RecordAddressesTest {

    private static final Pattern PATH = Pattern.compile("@Page\\(\\s*path = \"([^\"]+)\"");
    private static final Pattern NUMBERED = Pattern.compile("asked\\.(id|needed)\\(|AskedFor\\.number\\(");
    private static final Pattern SAYS_WHOSE = Pattern.compile("\\.(about|mustHave)\\(");

    // A person's access, the programme as a whole, what governs it and what was imported are of no one home.
    private static final Set<String> OF_NO_HOME = Set.of(
            "/access/person",
            "/governance/risk",
            "/ofsted/import",
            "/programme/phase",
            "/programme/replace",
            "/programme/stand");

    // Lists of one home, named by the address, of which the number chooses a line; and the home somebody is appointed
    // to.
    private static final Set<String> OF_THE_HOME_NAMED =
            Set.of("/daily/handover", "/duties/mine", "/notices/moves", "/reviews/list", "/workforce/appoint");

    // An objective is read by everybody, whichever home fulfils it.
    private static final Set<String> READ_BY_ALL = Set.of(
            "/programme/fulfil",
            "/programme/milestone",
            "/programme/objective",
            "/programme/reprofile",
            "/programme/step");

    // One number does not name it, or the demonstration has none.
    private static final Set<String> NOT_TRIED =
            Set.of("/duties/decide", "/duties/defer", "/workforce/review", "/workforce/withdraw");

    @Test
    void every_page_of_a_record_says_whose_the_record_is() {
        List<String> forgetful = numbered().entrySet().stream()
                .filter(page -> !SAYS_WHOSE.matcher(page.getValue()).find())
                .map(Map.Entry::getKey)
                .filter(path -> !OF_NO_HOME.contains(path) && !OF_THE_HOME_NAMED.contains(path))
                .filter(path -> !path.equals("/care/child"))
                .toList();
        assertEquals(List.of(), forgetful);
    }

    @Test
    void every_page_of_a_record_is_tried() {
        Set<String> known = new HashSet<>(OF_NO_HOME);
        known.addAll(OF_THE_HOME_NAMED);
        known.addAll(READ_BY_ALL);
        known.addAll(NOT_TRIED);
        RecordAddresses.ALL.forEach(named -> known.add(named.path()));
        List<String> forgotten = numbered().keySet().stream()
                .filter(path -> !known.contains(path))
                .toList();
        assertEquals(List.of(), forgotten);
        assertTrue(numbered().keySet().containsAll(NOT_TRIED));
    }

    private static Map<String, String> numbered() {
        Map<String, String> found = new TreeMap<>();
        for (var file : Sources.files("Page.java", Sources.JAVA)) {
            String source = Sources.read(file);
            Matcher path = PATH.matcher(source);
            if (path.find() && NUMBERED.matcher(source).find()) {
                found.put(path.group(1), source);
            }
        }
        return found;
    }
}

package uk.homes.ofsted;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import uk.homes.shared.Refusal;
import uk.homes.shared.RuleBroken;

/** Where each meaning stands in one file, found by the names in its header row. */
final class Header {

    private final int row;
    private final int width;
    private final boolean open;
    private final Map<Meaning, Integer> places;

    private Header(int row, int width, boolean open, Map<Meaning, Integer> places) {
        this.row = row;
        this.width = width;
        this.open = open;
        this.places = places;
    }

    /** Whether this row is the header rather than a title: it names the reference number and the kind of provider. */
    static boolean isHeader(CSVRecord cells) {
        List<String> meanings = cells.stream()
                .map(name -> KnownWords.meaning("column", name).orElse(""))
                .toList();
        return meanings.contains(Meaning.URN.name()) && meanings.contains(Meaning.PROVISION.name());
    }

    /** Reads the header row; every reason why it cannot be Ofsted's is given at once. */
    static Header of(CSVRecord cells) {
        List<Refusal> refusals = new ArrayList<>();
        Map<Meaning, Integer> places = new EnumMap<>(Meaning.class);
        for (int column = 0; column < cells.size(); column++) {
            String name = cells.get(column);
            if (!name.isBlank()) {
                place(name, column, places, refusals);
            }
        }
        Meaning.needed().stream()
                .filter(each -> !places.containsKey(each))
                .forEach(each -> refusals.add(Refusal.at("file", "ofsted.header.missing." + each)));
        if (refusals.isEmpty() && !inOrder(places)) {
            refusals.add(Refusal.at("file", "ofsted.header.order"));
        }
        RuleBroken.whenAny(refusals);
        boolean open = cells.get(cells.size() - 1).isBlank();
        return new Header((int) cells.getRecordNumber(), cells.size(), open, places);
    }

    private static void place(String name, int column, Map<Meaning, Integer> places, List<Refusal> refusals) {
        Optional<Meaning> meaning = KnownWords.meaning("column", name).map(Meaning::valueOf);
        if (meaning.isEmpty()) {
            refusals.add(Refusal.at("file", "ofsted.header.unknown", shortened(name)));
        } else if (meaning.get() != Meaning.NOT_KEPT && places.putIfAbsent(meaning.get(), column) != null) {
            refusals.add(Refusal.at("file", "ofsted.header.twice", shortened(name)));
        }
    }

    private static boolean inOrder(Map<Meaning, Integer> places) {
        int before = -1;
        for (Meaning each : Meaning.IN_ORDER) {
            if (places.get(each) < before) {
                return false;
            }
            before = places.get(each);
        }
        return true;
    }

    private static String shortened(String name) {
        String plain = name.strip().replaceAll("\\s+", " ");
        return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    }

    int row() {
        return row;
    }

    /** How many cells every row must have. */
    int width() {
        return width;
    }

    /** Whether empty columns follow the last name, so that a last row without a line end can still be seen to be whole. */
    boolean open() {
        return open;
    }

    /** The cell with this meaning, tidied; {@code null} where it is blank or the year has no such column. */
    String cell(CSVRecord cells, Meaning meaning) {
        Integer column = places.get(meaning);
        if (column == null) {
            return null;
        }
        String text = cells.get(column).replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
        return text.isEmpty() || text.equals("REDACTED") ? null : text;
    }
}

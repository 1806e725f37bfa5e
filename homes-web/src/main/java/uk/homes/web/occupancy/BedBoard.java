package uk.homes.web.occupancy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.homes.occupancy.BedNightRow;
import uk.homes.occupancy.BedState;
import uk.homes.occupancy.BedUseRow;
import uk.homes.occupancy.Suppressed;
import uk.homes.web.Texts;

/**
 * A home on the board of beds.
 *
 * @param name the home
 * @param text how many places are registered and in use, in words
 * @param registered registered places
 * @param inUse places in use, or that there are few
 * @param beds its beds, none for those who see only figures
 */
public record BedBoard(String name, String text, int registered, String inUse, List<Bed> beds) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /**
     * A bed on the board.
     *
     * @param shape the class of its state
     * @param state its state in words
     * @param note who, why and until when
     */
    public record Bed(String label, String shape, String state, String note) {}

    static BedBoard of(BedUseRow row, List<BedNightRow> beds, boolean onlyFigures) {
        String inUse = shown(row.inUse(), onlyFigures);
        return new BedBoard(
                row.homeName(),
                text(row, inUse),
                row.registered(),
                inUse,
                beds.stream()
                        .filter(bed -> bed.homeId() == row.homeId())
                        .map(BedBoard::bed)
                        .toList());
    }

    static String shown(int count, boolean onlyFigures) {
        Suppressed suppressed = Suppressed.of(count, onlyFigures);
        return suppressed.hidden() ? Texts.of("occupancy.beds.few") : String.valueOf(suppressed.count());
    }

    private static String text(BedUseRow row, String inUse) {
        if (row.registered() == 0) {
            return Texts.of("occupancy.beds.notYet");
        }
        return row.shortBreaks()
                ? Texts.of("occupancy.beds.shortBreaks", row.registered(), inUse)
                : Texts.of("occupancy.beds.homeText", row.registered(), inUse);
    }

    private static Bed bed(BedNightRow row) {
        List<String> note = new ArrayList<>();
        if (row.code() != null) {
            note.add(row.code());
        }
        if (row.words() != null) {
            note.add(row.words());
        }
        if (row.until() != null) {
            note.add(until(row.until()));
        }
        return new Bed(
                row.label(), shape(row.state()), Texts.of("occupancy.state." + row.state()), String.join(", ", note));
    }

    private static String until(LocalDate day) {
        return Texts.of("occupancy.beds.until", DAY.format(day));
    }

    private static String shape(BedState state) {
        return switch (state) {
            case OCCUPIED -> "taken";
            case BLOCKED_SOLO -> "solo";
            case HELD -> "held";
            case OUT_OF_USE, NOT_STAFFED -> "out";
            case AVAILABLE -> "";
            case NOT_REGISTERED -> "not-yet";
        };
    }
}

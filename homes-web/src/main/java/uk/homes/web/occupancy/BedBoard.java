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
 * @param slug the home's word in addresses
 * @param managed whether the person who looks admits children here and keeps beds free
 */
public record BedBoard(
        String name, String text, int registered, String inUse, List<Bed> beds, String slug, boolean managed) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /**
     * A bed on the board.
     *
     * @param shape the class of its state
     * @param state its state in words
     * @param childId the child in it, for those who may open what is kept about the child, else {@code null}
     * @param code the child's code, told by the link to what is kept about the child
     * @param note who, why and until when; without the code where there is a link
     */
    public record Bed(String label, String shape, String state, Long childId, String code, String note) {}

    static BedBoard of(BedUseRow row, List<BedNightRow> beds, boolean onlyFigures, boolean managed) {
        String inUse = shown(row.inUse(), onlyFigures);
        return new BedBoard(
                row.homeName(),
                text(row, inUse),
                row.registered(),
                inUse,
                beds.stream()
                        .filter(bed -> bed.homeId() == row.homeId())
                        .map(BedBoard::bed)
                        .toList(),
                row.homeSlug(),
                managed && row.registered() > 0);
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
        if (row.code() != null && row.childId() == null) {
            note.add(row.code());
        }
        if (row.words() != null) {
            note.add(row.words());
        }
        if (row.until() != null) {
            note.add(until(row.until()));
        }
        return new Bed(
                row.label(),
                shape(row.state()),
                Texts.of("occupancy.state." + row.state()),
                row.childId(),
                row.code(),
                String.join(", ", note));
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

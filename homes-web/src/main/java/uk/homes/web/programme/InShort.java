package uk.homes.web.programme;

import java.util.ArrayList;
import java.util.List;
import uk.homes.governance.Ledger;
import uk.homes.governance.MoneyKind;
import uk.homes.governance.MoneyRow;
import uk.homes.occupancy.Suppressed;
import uk.homes.programme.Board;
import uk.homes.web.Texts;

/** The programme in four sentences. A reader who holds only figures is told no count of children from 1 to 4. */
final class InShort {

    private InShort() {}

    static List<String> of(Board board, Ledger ledger, ProgressFigures figures) {
        List<String> sentences = new ArrayList<>();
        sentences.add(beds(board));
        sentences.add(registered(figures));
        sentences.add(youngPeople(figures));
        sentences.add(inUse(ledger, figures));
        if (figures.partial()) {
            sentences.add(Texts.of("programme.short.partial"));
        }
        return sentences;
    }

    private static String beds(Board board) {
        List<String> phases = board.phases().stream()
                .map(phase -> Texts.of("programme.short.inPhase", phase.plannedBeds(), phase.number()))
                .toList();
        int emergency = board.emergencyBeds();
        return Texts.of(
                planning(board) ? "programme.short.bedsOnly" : "programme.short.beds",
                board.plannedBeds(),
                Wording.number(board.settings()),
                listed(phases),
                board.plannedBeds() - emergency,
                emergency);
    }

    /** Whether a phase has beds but no objectives yet: then the homes named so far are not those of all beds. */
    static boolean planning(Board board) {
        return board.phases().stream().anyMatch(phase -> phase.objectives().isEmpty());
    }

    private static String registered(ProgressFigures figures) {
        String registered = Texts.of("programme.short.registered", figures.registered());
        return figures.judged() == 0
                ? registered
                : registered + " " + Texts.of("programme.short.good", figures.good())
                        + (figures.outstanding() == 0
                                ? ""
                                : " " + Texts.of("programme.short.outstanding", figures.outstanding()));
    }

    private static String youngPeople(ProgressFigures figures) {
        if (figures.beds().youngPeople() == 0) {
            return Texts.of("programme.short.nobody");
        }
        String lived = Texts.of(
                "programme.short.youngPeople", count(figures.youngPeople()), grammatical(figures.youngPeople()));
        String movedOn =
                Texts.of("programme.short.movedOn", count(figures.steppedDown()), grammatical(figures.steppedDown()));
        return Wording.sentence(lived) + " " + movedOn;
    }

    // One of some that are not told must not be given away by "has" instead of "have".
    private static int grammatical(Suppressed count) {
        return count.hidden() ? Suppressed.LEAST : count.count();
    }

    static String inUse(Ledger ledger, ProgressFigures figures) {
        int registered = figures.beds().registered();
        if (registered == 0) {
            return Texts.of("programme.short.noPlace");
        }
        if (figures.inUse().hidden()) {
            return Wording.sentence(Texts.of("programme.short.inUseHidden", count(figures.inUse()), registered));
        }
        String use = Texts.of("programme.short.inUse", figures.beds().inUse(), registered, figures.percentage());
        return target(ledger) == 0 ? use + "." : use + Texts.of("programme.short.target", target(ledger));
    }

    /** What is said of places kept empty, empty when there are none or they may not be told. */
    static String keptForSolo(ProgressFigures figures) {
        int kept = figures.beds().keptForSolo();
        return kept == 0 || figures.keptForSolo().hidden() ? "" : Texts.of("programme.short.solo", kept);
    }

    /** The share of beds on which the saving depends, 0 when none was agreed. */
    static int target(Ledger ledger) {
        return ledger.money(MoneyKind.OCCUPANCY_ASSUMPTION)
                .map(MoneyRow::percent)
                .orElse(0);
    }

    static String count(Suppressed count) {
        return count.hidden() ? Texts.of("programme.short.fewer", Suppressed.LEAST) : String.valueOf(count.count());
    }

    private static String listed(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return Texts.of(
                "programme.short.and",
                String.join(", ", parts.subList(0, parts.size() - 1)),
                parts.get(parts.size() - 1));
    }
}

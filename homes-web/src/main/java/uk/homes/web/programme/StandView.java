package uk.homes.web.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.homes.programme.Aspect;
import uk.homes.programme.Progress;
import uk.homes.programme.StandingRow;
import uk.homes.web.Texts;

/**
 * Where one home stands: property, team, registration, first child, each apart.
 *
 * @param cells one for each aspect, in their order
 */
public record StandView(String home, List<Cell> cells) {

    /** What is said of one aspect. */
    public record Cell(String aspect, String look, String words) {}

    static List<StandView> of(List<StandingRow> standings) {
        Map<String, Map<Aspect, StandingRow>> byHome = new LinkedHashMap<>();
        standings.forEach(row -> byHome.computeIfAbsent(row.homeName(), home -> new LinkedHashMap<>())
                .put(row.aspect(), row));
        List<StandView> views = new ArrayList<>();
        byHome.forEach((home, aspects) -> views.add(new StandView(home, cells(aspects))));
        return views;
    }

    private static List<Cell> cells(Map<Aspect, StandingRow> aspects) {
        List<Cell> cells = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            StandingRow row = aspects.get(aspect);
            Progress progress = row == null ? Progress.NOT_YET : row.progress();
            cells.add(new Cell(
                    Texts.of("programme.aspect." + aspect),
                    Wording.look(Wording.mark(progress)),
                    row == null ? Texts.of("programme.board.notYet") : row.words()));
        }
        return cells;
    }
}

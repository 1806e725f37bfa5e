package uk.homes.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.homes.access.Caller;
import uk.homes.access.HomeScope;
import uk.homes.access.Permission;
import uk.homes.inspections.InspectionRow;
import uk.homes.inspections.Inspections;
import uk.homes.inspections.Judgement;
import uk.homes.occupancy.BedUse;
import uk.homes.programme.Board;
import uk.homes.regulation.RegistrationRow;
import uk.homes.regulation.RegistrationStatus;
import uk.homes.regulation.Registrations;
import uk.homes.web.Texts;

/** Puts beside the programme what registration, inspection and occupancy know of its homes. Nothing is copied. */
@RequestScoped
public class Counts {

    @Inject
    private Registrations registrations;

    @Inject
    private Inspections inspections;

    @Inject
    private BedUse bedUse;

    @Inject
    private Caller caller;

    /** What the homes of a board come to on its day. */
    public ProgressFigures figures(Board board) {
        LocalDate on = board.on();
        Map<Long, Judgement> judged = lastJudgements(on);
        List<RegistrationRow> open = registrations.list(on).stream()
                .filter(row -> row.status() != RegistrationStatus.CANCELLED)
                .toList();
        List<RegistrationRow> newHomes = open.stream()
                .filter(row -> board.homes().contains(row.homeId()))
                .toList();
        List<ProgressFigures.Judged> others = open.stream()
                .filter(row -> !newHomes.contains(row) && judged.containsKey(row.homeId()))
                .map(row -> new ProgressFigures.Judged(row.homeName(), words(judged.get(row.homeId()))))
                .toList();
        return new ProgressFigures(
                newHomes.size(),
                (int) newHomes.stream()
                        .filter(row -> judged.containsKey(row.homeId()))
                        .count(),
                count(newHomes, judged, Judgement.GOOD),
                count(newHomes, judged, Judgement.OUTSTANDING),
                others,
                bedUse.figures(on),
                !caller.may(Permission.OCCUPANCY_READ),
                !inFullSight(board));
    }

    private static int count(List<RegistrationRow> homes, Map<Long, Judgement> judged, Judgement judgement) {
        return (int) homes.stream()
                .filter(row -> judged.get(row.homeId()) == judgement)
                .count();
    }

    // They come newest first, so the first of a home is the one that counts.
    private Map<Long, Judgement> lastJudgements(LocalDate on) {
        Map<Long, Judgement> last = new LinkedHashMap<>();
        for (InspectionRow row : inspections.inspections()) {
            if (row.overall() != null && !row.on().isAfter(on)) {
                last.putIfAbsent(row.homeId(), row.overall());
            }
        }
        return last;
    }

    private boolean inFullSight(Board board) {
        HomeScope scope = caller.scope(Permission.OCCUPANCY_READ, Permission.OCCUPANCY_FIGURES);
        return board.homes().stream().allMatch(scope::holds);
    }

    static String words(Judgement judgement) {
        return Texts.of("programme.judgement." + judgement);
    }
}

package uk.homes.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.HomeScope;
import uk.homes.access.Permission;
import uk.homes.inspections.Inspections;
import uk.homes.inspections.JudgedHome;
import uk.homes.inspections.Judgement;
import uk.homes.occupancy.BedUse;
import uk.homes.programme.Board;
import uk.homes.web.Texts;

/** Puts beside the programme what registration, inspection and occupancy know of its homes. Nothing is copied. */
@RequestScoped
public class Counts {

    @Inject
    private Inspections inspections;

    @Inject
    private BedUse bedUse;

    @Inject
    private Caller caller;

    /** What the homes of a board come to on its day. */
    public ProgressFigures figures(Board board) {
        LocalDate on = board.on();
        List<JudgedHome> open = inspections.judgedHomes(on);
        List<JudgedHome> newHomes = open.stream()
                .filter(home -> board.homes().contains(home.homeId()))
                .toList();
        List<ProgressFigures.Judged> others = open.stream()
                .filter(home -> !newHomes.contains(home) && home.overall() != null)
                .map(home -> new ProgressFigures.Judged(home.homeName(), words(home.overall())))
                .toList();
        return new ProgressFigures(
                newHomes.size(),
                (int) newHomes.stream().filter(home -> home.overall() != null).count(),
                count(newHomes, Judgement.GOOD),
                count(newHomes, Judgement.OUTSTANDING),
                others,
                bedUse.figures(on),
                !caller.may(Permission.OCCUPANCY_READ),
                !inFullSight(board));
    }

    private static int count(List<JudgedHome> homes, Judgement judgement) {
        return (int) homes.stream().filter(home -> home.overall() == judgement).count();
    }

    private boolean inFullSight(Board board) {
        HomeScope scope = caller.scope(Permission.OCCUPANCY_READ, Permission.OCCUPANCY_FIGURES);
        return board.homes().stream().allMatch(scope::holds);
    }

    static String words(Judgement judgement) {
        return Texts.of("programme.judgement." + judgement);
    }
}

package uk.homes.web.programme;

import java.util.List;
import uk.homes.governance.Ledger;
import uk.homes.programme.Board;
import uk.homes.programme.PhaseRow;
import uk.homes.web.Texts;

/** A phase on the board, in words. */
public record PhaseView(String title, String agreed, List<BoardRow> rows) {

    static List<PhaseView> of(Board board, Ledger ledger, Timeline timeline) {
        return board.phases().stream()
                .map(phase -> new PhaseView(
                        Texts.of("programme.board.phase", phase.number(), phase.plannedBeds()),
                        agreed(phase),
                        phase.objectives().stream()
                                .map(row -> BoardRow.of(board, ledger, row, timeline))
                                .toList()))
                .toList();
    }

    private static String agreed(PhaseRow phase) {
        return phase.agreed() == null
                ? Texts.of("programme.board.proposed")
                : Texts.of(
                        "programme.board.agreed",
                        phase.agreedBy(),
                        phase.agreed().words());
    }
}

package uk.homes.web.programme;

import java.util.List;
import uk.homes.governance.Ledger;
import uk.homes.governance.NoteRow;
import uk.homes.programme.Board;
import uk.homes.programme.ObjectiveRow;
import uk.homes.web.Texts;

/** One objective on the board, in words. */
public record BoardRow(
        long id,
        String name,
        String kind,
        int beds,
        String promised,
        String now,
        String slip,
        String status,
        String look,
        String waitsFor,
        String owner,
        TrackView track,
        StepsView steps,
        List<NoteRow> notes) {

    static BoardRow of(Board board, Ledger ledger, ObjectiveRow row, Timeline timeline) {
        boolean open = row.opened() != null;
        return new BoardRow(
                row.id(),
                row.name(),
                Texts.of("programme.kind." + row.kind()),
                row.beds(),
                row.original().words(),
                open
                        ? Texts.of("programme.board.open", row.opened().words())
                        : row.current().words(),
                open ? "" : Wording.slip(row.slip()),
                Wording.status(row.status()),
                Wording.look(Wording.mark(row.status())),
                row.replacedBy() == null ? row.waitsFor() : Texts.of("programme.report.replaced", row.replacedBy()),
                row.ownerPost(),
                TrackView.of(row, timeline),
                StepsView.of(board.stepsOf(row), timeline, board.on()),
                ledger.notesOn(row.id()));
    }
}

package uk.homes.programme;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.shared.NotFound;
import uk.homes.shared.Rows;

/**
 * Reads the programme as it stood on any day. It is one plan for the whole council: who may read it reads all of it, in
 * whichever homes they work; no child and no address is in it.
 */
@Door
public class Boards {

    @Inject
    EntityManager em;

    /** The programmes there are, in the order in which they were started. */
    @Permits(value = Permission.PROGRAMME_READ, kind = Permits.Kind.READS)
    public List<ProgrammeRow> programmes() {
        return Rows.of(em, "select id, slug, name, prepared_by from programme.programme order by id")
                .as(ProgrammeRow.class);
    }

    /** The first programme as it stood at the end of a day; nothing when none was started by then. */
    @Permits(value = Permission.PROGRAMME_READ, kind = Permits.Kind.READS)
    public Optional<Board> first(LocalDate on) {
        return board(null, on);
    }

    /** A programme as it stood at the end of a day. */
    @Permits(value = Permission.PROGRAMME_READ, kind = Permits.Kind.READS)
    public Board of(long programmeId, LocalDate on) {
        return board(programmeId, on).orElseThrow(() -> new NotFound("programme", programmeId));
    }

    private Optional<Board> board(Long programmeId, LocalDate on) {
        List<SheetRow> rows = SheetRow.of(em, programmeId, on);
        List<BoardLine> lines = rows.stream()
                .filter(row -> !row.isEntry())
                .map(SheetRow::line)
                .sorted(BoardLine.IN_ORDER)
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Sheet sheet = new Sheet(
                rows.stream().filter(SheetRow::isEntry).map(SheetRow::entry).toList());
        return Optional.of(
                new Board(lines.get(0).programmeRow(), on, BoardLine.phases(lines), sheet.steps(), sheet.standings()));
    }
}

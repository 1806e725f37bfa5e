package uk.homes.web.daily;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.daily.EntryKind;
import uk.homes.daily.EntryRow;
import uk.homes.measures.MeasureKept;
import uk.homes.measures.MeasureRecords;

/**
 * The records of measures that stand beside what the log says of them. The times of regulation 35 run with the record; what
 * the log says runs with them only while there is none.
 */
@RequestScoped
public class MeasureBeside {

    @Inject
    private MeasureRecords records;

    @Inject
    private Caller caller;

    /** The children of this entry whose measure has no record yet; nobody of an entry that is about no measure. */
    List<Long> unrecorded(EntryRow entry) {
        List<MeasureKept> kept = near(List.of(entry));
        return entry.kind() == EntryKind.MEASURE ? missing(entry, kept) : List.of();
    }

    /** The entries among these whose measures all have a record: one statement, none where no measure waits. */
    Set<Long> recorded(List<EntryRow> entries) {
        List<EntryRow> measures =
                entries.stream().filter(row -> row.kind() == EntryKind.MEASURE).toList();
        List<MeasureKept> kept = near(measures);
        return measures.stream()
                .filter(row -> !row.children().isEmpty() && missing(row, kept).isEmpty())
                .map(EntryRow::id)
                .collect(Collectors.toSet());
    }

    private static List<Long> missing(EntryRow entry, List<MeasureKept> kept) {
        return entry.children().stream()
                .filter(child -> kept.stream().noneMatch(each -> each.isOf(child, entry.eventAt())))
                .toList();
    }

    private List<MeasureKept> near(List<EntryRow> entries) {
        List<EntryRow> measures =
                entries.stream().filter(row -> row.kind() == EntryKind.MEASURE).toList();
        if (measures.isEmpty()
                || !caller.may(Permission.MEASURES_READ, measures.get(0).homeId())) {
            return List.of();
        }
        Instant first =
                measures.stream().map(EntryRow::eventAt).min(Instant::compareTo).orElseThrow();
        Instant last =
                measures.stream().map(EntryRow::eventAt).max(Instant::compareTo).orElseThrow();
        return records.kept(measures.get(0).homeId(), first.minus(MeasureKept.APART), last.plus(MeasureKept.APART));
    }
}

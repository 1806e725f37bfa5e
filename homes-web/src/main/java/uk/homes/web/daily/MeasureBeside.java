package uk.homes.web.daily;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.daily.EntryKind;
import uk.homes.daily.EntryRow;
import uk.homes.measures.MeasureKept;
import uk.homes.measures.MeasureRecords;

/** The records of measures that stand beside what the log says of them. */
@RequestScoped
public class MeasureBeside {

    @Inject
    private MeasureRecords records;

    @Inject
    private Caller caller;

    /** The children of this entry whose measure has no record yet; nobody of an entry that is about no measure. */
    List<Long> unrecorded(EntryRow entry) {
        if (entry.kind() != EntryKind.MEASURE || !caller.may(Permission.MEASURES_READ, entry.homeId())) {
            return List.of();
        }
        List<MeasureKept> kept = records.kept(
                entry.homeId(),
                entry.eventAt().minus(MeasureKept.APART),
                entry.eventAt().plus(MeasureKept.APART));
        return entry.children().stream()
                .filter(child -> kept.stream().noneMatch(each -> each.isOf(child, entry.eventAt())))
                .toList();
    }
}

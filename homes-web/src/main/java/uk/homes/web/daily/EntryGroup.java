package uk.homes.web.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.homes.daily.HandoverRow;
import uk.homes.daily.LoggedEntry;
import uk.homes.daily.ShiftTime;
import uk.homes.shared.HomesClock;
import uk.homes.web.Texts;

/**
 * Entries under one heading.
 *
 * @param heading a part of the day, or a day
 * @param entries in the order of the page
 * @param handovers the handover notes of the same day, where they were looked for too
 */
public record EntryGroup(String heading, List<EntryView> entries, List<HandoverView> handovers) {

    /** By the parts of one day. */
    static List<EntryGroup> byShift(List<LoggedEntry> entries) {
        return by(entries, entry -> Texts.of("daily.shift.heading." + part(entry)));
    }

    /** By day. */
    static List<EntryGroup> byDay(List<LoggedEntry> entries) {
        return by(entries, entry -> Said.day(entry.row().eventAt()));
    }

    /** What was found, by day, the newest first. */
    static List<EntryGroup> byDay(List<LoggedEntry> entries, List<HandoverRow> handovers) {
        Map<LocalDate, List<LoggedEntry>> written = entries.stream()
                .collect(Collectors.groupingBy(entry -> day(entry.row().eventAt())));
        Map<LocalDate, List<HandoverRow>> given =
                handovers.stream().collect(Collectors.groupingBy(note -> day(note.givenAt())));
        return Stream.concat(written.keySet().stream(), given.keySet().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(day -> new EntryGroup(
                        Said.day(day),
                        written.getOrDefault(day, List.of()).stream()
                                .map(EntryView::of)
                                .toList(),
                        given.getOrDefault(day, List.of()).stream()
                                .map(HandoverView::of)
                                .toList()))
                .toList();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, HomesClock.LONDON);
    }

    // The night has two ends in one day.
    private static String part(LoggedEntry entry) {
        ShiftTime part = ShiftTime.of(entry.row().eventAt());
        boolean small = entry.row().eventAt().atZone(HomesClock.LONDON).getHour()
                < ShiftTime.MORNING.from().getHour();
        return part == ShiftTime.NIGHT && small ? "NIGHT_ENDS" : part.name();
    }

    private static List<EntryGroup> by(List<LoggedEntry> entries, Function<LoggedEntry, String> heading) {
        Map<String, List<EntryView>> groups = new LinkedHashMap<>();
        entries.forEach(entry -> groups.computeIfAbsent(heading.apply(entry), first -> new ArrayList<>())
                .add(EntryView.of(entry)));
        return groups.entrySet().stream()
                .map(group -> new EntryGroup(group.getKey(), group.getValue(), List.of()))
                .toList();
    }
}

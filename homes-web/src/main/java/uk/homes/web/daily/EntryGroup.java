package uk.homes.web.daily;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.homes.daily.LoggedEntry;
import uk.homes.daily.ShiftTime;
import uk.homes.shared.HomesClock;
import uk.homes.web.Texts;

/**
 * Entries under one heading.
 *
 * @param heading a part of the day, or a day
 * @param entries in the order of the page
 */
public record EntryGroup(String heading, List<EntryView> entries) {

    /** By the parts of one day. */
    static List<EntryGroup> byShift(List<LoggedEntry> entries) {
        return by(entries, entry -> Texts.of("daily.shift.heading." + part(entry)));
    }

    /** By day. */
    static List<EntryGroup> byDay(List<LoggedEntry> entries) {
        return by(entries, entry -> Said.day(entry.row().eventAt()));
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
                .map(group -> new EntryGroup(group.getKey(), group.getValue()))
                .toList();
    }
}

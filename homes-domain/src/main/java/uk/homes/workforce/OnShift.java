package uk.homes.workforce;

import java.util.List;

/**
 * Who is there and who comes next.
 *
 * @param now everybody whose shift runs at the moment asked about, who leads first
 * @param next everybody who comes with the next shift to start, who leads first
 */
public record OnShift(List<ShiftRow> now, List<ShiftRow> next) {

    public OnShift {
        now = List.copyOf(now);
        next = List.copyOf(next);
    }
}

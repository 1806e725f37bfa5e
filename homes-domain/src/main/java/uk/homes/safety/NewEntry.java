package uk.homes.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * A drill that was held or a test that was made.
 *
 * @param submission the same on every retry
 * @param doneBy who held or made it
 * @param found what was found; needed with a fault
 * @param rightUntil the day by which a fault is to be put right, or {@code null} while the home sets none
 * @param drill who took part and how long it took, or {@code null} for a test
 */
public record NewEntry(
        UUID submission,
        long homeId,
        SafetyKind kind,
        Instant doneAt,
        String doneBy,
        Outcome outcome,
        String found,
        LocalDate rightUntil,
        Drill drill)
        implements Once {

    /**
     * A fire drill.
     *
     * @param byNight whether it was held by night
     * @param children those who took part
     * @param staff how many staff took part
     * @param seconds how long it took until all were out
     */
    public record Drill(Boolean byNight, List<Long> children, Integer staff, Integer seconds) {

        public Drill {
            children = children == null ? List.of() : List.copyOf(children);
        }
    }
}

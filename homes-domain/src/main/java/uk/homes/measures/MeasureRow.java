package uk.homes.measures;

import java.time.Instant;

/**
 * A measure as its record reads now.
 *
 * @param child the child's first name, or code for those who see codes
 * @param users who used it, by name, and the words on others when nobody of the home did
 * @param technique how somebody was held, or {@code null}
 * @param planned whether its record names an EHC plan that describes it
 * @param exempt whether somebody else in charge has confirmed that plan, so that no clock runs
 * @param planBy who confirmed it, or {@code null}; {@code planAt} and {@code planWords}, where the plan says so, likewise
 * @param talkedAt when the talk with the user was signed, or {@code null}
 * @param childAt when the talk with the child was confirmed, or {@code null}
 * @param signedVersion whether the version that stands has been signed as accurate
 */
public record MeasureRow(
        long id,
        long homeId,
        String home,
        long childId,
        String child,
        MeasureKind kind,
        Instant usedAt,
        String place,
        String lasted,
        String technique,
        String users,
        long authorId,
        String authorName,
        String authorPost,
        Instant signedAt,
        int version,
        boolean planned,
        boolean exempt,
        String planBy,
        Instant planAt,
        String planWords,
        Instant talkedAt,
        String talkedBy,
        Instant childAt,
        String childBy,
        boolean signedVersion) {

    /** When a clock of this measure was ended; {@code null} while it runs. */
    public Instant done(MeasureClock clock) {
        return switch (clock) {
            case RECORD -> signedAt;
            case USER -> talkedAt;
            case CHILD -> childAt;
        };
    }

    /** Whether a clock still runs. */
    public boolean open(MeasureClock clock) {
        return !exempt && done(clock) == null;
    }

    /** Whether somebody in charge has still to say that the plan is what the record says. */
    public boolean planWaits() {
        return planned && !exempt;
    }

    /** Whether all that the regulation asks for is done. */
    public boolean complete() {
        return exempt || talkedAt != null && childAt != null;
    }
}

package uk.homes.notices;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * What a notice of a serious event is about.
 *
 * @param limbNames the limbs, separated by commas
 * @param judgedAt when the registered person judged it; {@code null} while they have not
 * @param outcome how the enquiry concluded; {@code null} before
 */
public record EventFacts(
        String limbNames, Instant happenedAt, Instant judgedAt, String judgedBy, String judgedWhy, String outcome) {

    /** The limbs, in the order of the regulation. */
    public List<Limb> limbs() {
        return Arrays.stream(limbNames.split(",")).map(Limb::valueOf).sorted().toList();
    }

    /** Whether an enquiry is followed to its conclusion. */
    public boolean followed() {
        return limbs().contains(Limb.ENQUIRY);
    }

    /** Whether every limb is one that is told only when it is considered serious. */
    public boolean onlyIfSerious() {
        return limbs().stream().allMatch(Limb::ifSerious);
    }
}

package uk.homes.notices;

import java.time.Instant;

/**
 * Somebody who is to be told, and once they were, how.
 *
 * @param round 1, and 2 when the enquiry has concluded or the person is back
 * @param why why they are relevant, where that was judged
 * @param toldAt {@code null} while they have not been told
 * @param wording the number of the wording that stood when they were told
 */
public record ToldRow(
        long id,
        int round,
        Recipient recipient,
        String name,
        String why,
        String provision,
        Instant toldAt,
        How how,
        String reference,
        String words,
        Integer wording,
        String byName) {

    /** Whether they have still to be told. */
    public boolean open() {
        return toldAt == null;
    }
}

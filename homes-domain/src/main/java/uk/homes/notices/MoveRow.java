package uk.homes.notices;

import java.time.LocalDate;

/**
 * A child who has come or gone, and whether the authority in whose area the home lies must be told.
 *
 * @param child the child’s first name, or code for those who see codes
 * @param exempt whether no notice is required, because the placing authority is that authority itself (41(2))
 * @param noticeId the notice; {@code null} while there is none
 */
public record MoveRow(
        long placementId,
        long homeId,
        long childId,
        String child,
        NoticeKind kind,
        LocalDate movedOn,
        String placingAuthority,
        String hostAuthority,
        boolean exempt,
        Long noticeId,
        NoticeStatus status) {

    /** Whether a notice is still to be prepared or sent. */
    public boolean toTell() {
        return !exempt && (status == null || status.toTell());
    }
}

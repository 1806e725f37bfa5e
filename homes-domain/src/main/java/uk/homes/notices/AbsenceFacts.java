package uk.homes.notices;

import java.time.LocalDate;

/** What a notice of absence tells; why, and how the home is run meanwhile, its wording says. */
public record AbsenceFacts(
        long staffId,
        String name,
        boolean planned,
        LocalDate from,
        LocalDate expectedTo,
        String acting,
        String appointment,
        LocalDate agreedBy,
        LocalDate returnedOn) {

    /** The last day for the notice of a planned absence; {@code null} in an emergency. */
    public LocalDate noticeBy() {
        if (!planned) {
            return null;
        }
        return agreedBy == null ? from.minusMonths(1) : agreedBy;
    }
}

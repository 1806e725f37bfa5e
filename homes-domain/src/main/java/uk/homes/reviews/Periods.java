package uk.homes.reviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.homes.shared.Refusal;

/** Which period a review may look at. */
final class Periods {

    private Periods() {}

    /** The longest that may be looked at from a day on: six months, or a year, the last day counted in. */
    static LocalDate longest(ReviewKind kind, LocalDate from) {
        return from.plusMonths(kind.months()).minusDays(1);
    }

    static List<Refusal> refusals(ReviewKind kind, LocalDate from, LocalDate to) {
        List<Refusal> refusals = new ArrayList<>();
        if (from == null) {
            refusals.add(Refusal.at("from", "reviews.start.from"));
        }
        if (to == null) {
            refusals.add(Refusal.at("to", "reviews.start.to"));
        }
        if (from != null && to != null && to.isBefore(from)) {
            refusals.add(Refusal.at("to", "reviews.start.endsBeforeItStarts"));
        }
        if (from != null && to != null && to.isAfter(longest(kind, from))) {
            refusals.add(Refusal.at("to", "reviews.start.tooLong", kind.months(), longest(kind, from))
                    .under(kind.provision()));
        }
        return refusals;
    }
}

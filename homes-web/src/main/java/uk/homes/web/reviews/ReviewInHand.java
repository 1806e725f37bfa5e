package uk.homes.web.reviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import uk.homes.reviews.ReviewReport;
import uk.homes.reviews.ReviewRow;
import uk.homes.reviews.Reviews;

/** The review that a request is about, asked for once. */
@RequestScoped
public class ReviewInHand {

    @Inject
    private Reviews reviews;

    private ReviewRow row;
    private ReviewReport report;

    /** The review with this id. */
    public ReviewRow row(long id) {
        if (row == null || row.id() != id) {
            row = reviews.find(id);
        }
        return row;
    }

    /** All that the review in hand says, read once for every part of the page. */
    public ReviewReport report() {
        if (report == null) {
            report = reviews.report(row.id());
        }
        return report;
    }
}

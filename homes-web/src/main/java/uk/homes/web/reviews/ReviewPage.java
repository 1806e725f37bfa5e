package uk.homes.web.reviews;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import uk.homes.access.Permission;
import uk.homes.reviews.ReviewKind;
import uk.homes.web.Page;

/** A review of the quality of care. */
@Named("reviewPage")
@ViewScoped
@Page(path = "/reviews/review", permits = Permission.REVIEWS_READ)
public class ReviewPage extends ReviewSheet {

    private static final long serialVersionUID = 1L;

    @Override
    ReviewKind kind() {
        return ReviewKind.QUALITY;
    }
}

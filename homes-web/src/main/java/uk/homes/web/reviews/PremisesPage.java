package uk.homes.web.reviews;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import uk.homes.access.Permission;
import uk.homes.reviews.ReviewKind;
import uk.homes.web.Page;

/** A review of a home’s location and premises. */
@Named("premisesPage")
@ViewScoped
@Page(path = "/reviews/premises", permits = Permission.REVIEWS_READ)
public class PremisesPage extends ReviewSheet {

    private static final long serialVersionUID = 1L;

    @Override
    ReviewKind kind() {
        return ReviewKind.PREMISES;
    }
}

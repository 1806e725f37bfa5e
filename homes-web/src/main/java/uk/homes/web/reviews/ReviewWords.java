package uk.homes.web.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import uk.homes.reviews.AskedKind;
import uk.homes.reviews.Figure;
import uk.homes.reviews.ReviewKind;
import uk.homes.reviews.ReviewReport;
import uk.homes.reviews.ReviewRow;
import uk.homes.reviews.ReviewSection;
import uk.homes.reviews.ReviewStatus;
import uk.homes.web.Texts;

/** Counts, people and statuses as the pages and papers of this room write them. */
@Named("reviewWords")
@ApplicationScoped
public class ReviewWords {

    /** Where a review is read and written. */
    public String path(ReviewRow row) {
        return (row.kind() == ReviewKind.QUALITY ? "/reviews/review" : "/reviews/premises") + "?review=" + row.id();
    }

    public String figure(Figure figure) {
        return Texts.of("reviews.figure." + figure);
    }

    public String source(Figure figure) {
        return Texts.of("reviews.source." + figure.source());
    }

    /** "4", or "4 of 6". */
    public String number(ReviewReport.Counted counted) {
        return counted.outOf() == null
                ? Texts.of("reviews.figures.number", counted.number())
                : Texts.of("reviews.figures.ofNumber", counted.number(), counted.outOf());
    }

    public String section(ReviewSection section) {
        return Texts.of("reviews.section." + section);
    }

    /** "PE-03, a child" or "Head teacher, school". */
    public String who(ReviewReport.Said said) {
        return said.kind() == AskedKind.CHILD
                ? said.who()
                : said.who() + ", " + Texts.of("reviews.asked." + said.kind());
    }

    public String how(ReviewReport.Said said) {
        return Texts.of("reviews.how." + said.how());
    }

    public String origin(ReviewReport.Improvement action) {
        return Texts.of("reviews.origin." + action.origin());
    }

    public String shape(ReviewReport.Improvement action) {
        return switch (action.origin()) {
            case NEW -> "is-none";
            case CARRIED -> "is-moving";
            case DONE -> "is-good";
        };
    }

    /** Where a review stands; one of premises goes nowhere once it is completed. */
    public String word(ReviewRow row) {
        return done(row) ? Texts.of("reviews.status.done") : Texts.of("reviews.status." + row.status());
    }

    /** The shape of where it stands. */
    public String shape(ReviewRow row) {
        if (done(row)) {
            return "is-good";
        }
        return switch (row.status()) {
            case DRAFT -> "is-moving";
            case COMPLETED -> "is-waiting";
            case SENT -> "is-good";
            case DISCARDED -> "is-gone";
        };
    }

    private static boolean done(ReviewRow row) {
        return row.kind() == ReviewKind.PREMISES && row.status() == ReviewStatus.COMPLETED;
    }
}

package uk.homes.reviews;

import java.time.LocalDate;

/** What is reviewed. */
public enum ReviewKind {
    /** Regulation 45: the quality of the care, at least once every six months. */
    QUALITY("CHR 45", 6),
    /** Regulation 46: the location and the premises, at least once a year. */
    PREMISES("CHR 46", 12);

    private final String provision;
    private final int months;

    ReviewKind(String provision, int months) {
        this.provision = provision;
        this.months = months;
    }

    /** The provision that asks for it. */
    public String provision() {
        return provision;
    }

    /** The months within which the next must be completed, and the longest period of one. */
    public int months() {
        return months;
    }

    /** The last day for the next, counted from the day the last one was completed or the home was registered. */
    public LocalDate nextBy(LocalDate since) {
        return since.plusMonths(months);
    }
}

package uk.homes.reg44;

/** What a home answers to a recommendation. */
public enum Answer {
    ACCEPTED,
    PARTLY,
    NOT_ACCEPTED;

    RecommendationStatus status() {
        return RecommendationStatus.valueOf(name());
    }
}

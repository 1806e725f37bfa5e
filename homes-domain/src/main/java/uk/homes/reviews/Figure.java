package uk.homes.reviews;

/** What is counted in the records of the period, and in which records. */
public enum Figure {
    CHILDREN(Source.PLACEMENTS),
    BEGUN(Source.PLACEMENTS),
    ENDED(Source.PLACEMENTS),
    ENDED_UNPLANNED(Source.PLACEMENTS),
    BED_NIGHTS(Source.PLACEMENTS),
    LOG_DAILY_LIFE(Source.LOG),
    LOG_SCHOOL(Source.LOG),
    LOG_HEALTH(Source.LOG),
    LOG_MEDICATION(Source.LOG),
    LOG_FAMILY_TIME(Source.LOG),
    LOG_KEY_WORK(Source.LOG),
    LOG_INCIDENT(Source.LOG),
    LOG_MEASURE(Source.LOG),
    LOG_MISSING(Source.LOG),
    LOG_VISITOR(Source.LOG),
    LOG_FIRE_AND_SAFETY(Source.LOG),
    LOG_MONEY(Source.LOG),
    RESTRAINTS(Source.MEASURES),
    OTHER_MEASURES(Source.MEASURES),
    SERIOUS_EVENTS(Source.NOTICES),
    VISITS(Source.VISITS),
    VISITS_MISSED(Source.VISITS),
    SAFEGUARDED(Source.VISITS),
    WELL_BEING(Source.VISITS),
    RECOMMENDED(Source.VISITS),
    RECOMMENDED_VERIFIED(Source.VISITS),
    RECOMMENDED_OPEN(Source.VISITS),
    INSPECTIONS(Source.INSPECTIONS),
    INSPECTION_ACTIONS(Source.INSPECTIONS);

    /** The records in which something is counted. */
    public enum Source {
        PLACEMENTS,
        LOG,
        MEASURES,
        NOTICES,
        VISITS,
        INSPECTIONS
    }

    private final Source source;

    Figure(Source source) {
        this.source = source;
    }

    /** The records it was counted from. */
    public Source source() {
        return source;
    }
}

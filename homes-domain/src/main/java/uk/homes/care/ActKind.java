package uk.homes.care;

import java.time.LocalDate;

/** What is done for a child's case, each of which ends a clock. */
public enum ActKind {
    /** The first review since the child became looked after. */
    FIRST_REVIEW(Series.REVIEW),
    /** Each review after it. */
    REVIEW(Series.REVIEW),
    /** The social worker's visit to the child. */
    VISIT(Series.VISIT),
    PLACEMENT_PLAN(Series.PLACEMENT_PLAN),
    CARE_PLAN(Series.CARE_PLAN),
    FIRST_HEALTH(Series.HEALTH),
    HEALTH(Series.HEALTH),
    FIRST_PEP(Series.PEP),
    PEP(Series.PEP),
    /** Strengths and difficulties questionnaire. */
    SDQ(Series.SDQ),
    DENTIST(Series.DENTIST),
    PATHWAY_PLAN(Series.PATHWAY_PLAN);

    private static final int SECOND_REVIEW = 3;
    private static final int NEXT_REVIEW = 6;
    private static final int NEXT_DENTIST = 12;

    private final Series series;

    ActKind(Series series) {
        this.series = series;
    }

    /** What follows one another: the first and the later ones of the same. */
    public enum Series {
        REVIEW,
        VISIT,
        PLACEMENT_PLAN,
        CARE_PLAN,
        HEALTH,
        PEP,
        SDQ,
        DENTIST,
        PATHWAY_PLAN;

        /** Whether its first one has a clock of its own, from the day the child became looked after. */
        public boolean fromLookedAfter() {
            return this == REVIEW || this == HEALTH || this == PEP;
        }

        /** Whether somebody sets the day of the next one: the reviewing officer, the school, the dentist. */
        public boolean setsNext() {
            return this == REVIEW || this == PEP || this == DENTIST;
        }

        /** The first of it, where the first is told apart, or a later one. */
        public ActKind kind(boolean first) {
            return ActKind.valueOf(first && fromLookedAfter() ? "FIRST_" + name() : name());
        }
    }

    public Series series() {
        return series;
    }

    /** Whether it is the first since the child became looked after. */
    public boolean first() {
        return name().startsWith("FIRST_");
    }

    // The last day that may be set for the next one, or none where the rule leaves it to who sets it.
    LocalDate latestNext(LocalDate on) {
        return switch (this) {
            case FIRST_REVIEW -> on.plusMonths(SECOND_REVIEW);
            case REVIEW -> on.plusMonths(NEXT_REVIEW);
            case DENTIST -> on.plusMonths(NEXT_DENTIST);
            default -> null;
        };
    }
}

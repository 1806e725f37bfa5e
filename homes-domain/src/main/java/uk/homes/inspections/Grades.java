package uk.homes.inspections;

/** What inspectors judged of a home; {@code null} where they judged nothing. */
public record Grades(Judgement overall, Judgement helpedProtected, Judgement leaders, InterimOutcome interim) {

    /** Nothing was judged, or nothing is known yet. */
    public static final Grades NONE = new Grades(null, null, null, null);

    static Grades of(NewInspection command) {
        return new Grades(command.overall(), command.helpedProtected(), command.leaders(), command.interim());
    }

    /** Whether anything is said on the four-point scale. */
    boolean graded() {
        return overall != null || helpedProtected != null || leaders != null;
    }
}

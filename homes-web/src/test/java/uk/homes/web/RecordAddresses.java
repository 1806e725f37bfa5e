package uk.homes.web;

import java.util.List;

/** Every address that names a record of a home by its number, and where such records are kept. */
final class RecordAddresses {

    /**
     * An address that names a record.
     *
     * @param start the address up to the number
     * @param rows the table of the record as {@code t}, and what it hangs on
     * @param home the column that says whose it is
     */
    record Named(String start, String rows, String home) {

        /** The path alone, as the matrix has it. */
        String path() {
            return start.replaceAll("\\?.*", "");
        }

        /** The newest such record of any home but one: its number and whose it is. */
        String elsewhere() {
            return "select t.id || ' ' || h.slug from " + rows + " join estate.home h on h.id = " + home
                    + " where h.slug <> ? order by t.id desc limit 1";
        }
    }

    private static final String PAPERS = "join regulation.application a on a.id = t.application_id";
    private static final String ACTIONS = "join inspections.inspection_action a on a.id = t.action_id";
    private static final String STAFF =
            "workforce.staff_member t join workforce.appointment a on a.staff_member_id = t.id and a.to_date is null";
    private static final String SUBMITTED = "exists (select 1 from reg44.report_version r where r.visit_id = t.id)";
    private static final String RECOMMENDED = "join reg44.recommendation r on r.id = t.recommendation_id";

    static final List<Named> ALL = List.of(
            of("/daily/correct?entry=", "daily.entry"),
            of("/daily/entry?entry=", "daily.entry"),
            of("/measures/correct?id=", "measures.measure"),
            of("/measures/measure?id=", "measures.measure"),
            of("/missing/episode?id=", "missing.episode"),
            new Named(
                    "/care/child?child=",
                    "occupancy.child t join occupancy.placement p on p.child_id = t.id and p.to_date is null",
                    "p.home_id"),
            of("/care/record?what=WITHDRAW&act=", "care.act"),
            of("/notices/notice?id=", "notices.notice"),
            new Named(
                    "/occupancy/child?child=",
                    "occupancy.child t join occupancy.placement p on p.child_id = t.id and p.to_date is null",
                    "p.home_id"),
            new Named("/occupancy/end?placement=", only("occupancy.placement", "t.to_date is null"), "t.home_id"),
            of("/reg44/answer?recommendation=", "reg44.recommendation"),
            new Named("/reg44/evidence?id=", "reg44.evidence t " + RECOMMENDED, "r.home_id"),
            of("/reg44/plan?visit=", "reg44.visit"),
            of("/reg44/recommendation?recommendation=", "reg44.recommendation"),
            new Named("/reg44/report?visit=", only("reg44.visit", SUBMITTED), "t.home_id"),
            new Named("/reg44/report.pdf?visit=", only("reg44.visit", SUBMITTED), "t.home_id"),
            new Named("/reg44/submit?visit=", only("reg44.visit", "t.arrived_at is not null"), "t.home_id"),
            new Named("/reg44/visit?visit=", only("reg44.visit", "t.arrived_at is not null"), "t.home_id"),
            of("/inspections/action?action=", "inspections.inspection_action"),
            of("/regulation/application?application=", "regulation.application"),
            new Named("/inspections/file?evidence=", "inspections.file t " + ACTIONS, "a.home_id"),
            new Named("/regulation/file?paper=", "regulation.file t " + PAPERS, "a.home_id"),
            of("/inspections/follow?inspection=", "inspections.inspection"),
            of("/inspections/inspection?inspection=", "inspections.inspection"),
            of("/inspections/judge?inspection=", "inspections.inspection"),
            of("/regulation/step?application=", "regulation.application"),
            new Named("/reviews/premises?review=", only("reviews.review", "t.kind = 'PREMISES'"), "t.home_id"),
            new Named("/reviews/report.pdf?review=", only("reviews.review", "t.completed_at is not null"), "t.home_id"),
            new Named("/reviews/review?review=", only("reviews.review", "t.kind = 'QUALITY'"), "t.home_id"),
            of("/safety/record?check=", "safety.entry"),
            of("/statements/edit?version=", "statements.version"),
            of("/statements/version?version=", "statements.version"),
            of("/statements/version.pdf?version=", "statements.version"),
            new Named("/workforce/achievement?staff=", STAFF, "a.home_id"),
            new Named("/workforce/check?kind=DBS&staff=", STAFF, "a.home_id"),
            new Named("/workforce/checks?staff=", STAFF, "a.home_id"),
            new Named("/workforce/leave?appointment=", only("workforce.appointment", "t.to_date is null"), "t.home_id"),
            new Named("/workforce/person?staff=", STAFF, "a.home_id"),
            new Named("/workforce/probation?staff=", STAFF, "a.home_id"),
            new Named("/workforce/supervision?staff=", STAFF, "a.home_id"),
            new Named("/workforce/training?staff=", STAFF, "a.home_id"),
            of("/workforce/worked?shift=", "workforce.shift"));

    private RecordAddresses() {}

    private static Named of(String start, String table) {
        return new Named(start, table + " t", "t.home_id");
    }

    private static String only(String table, String which) {
        return "(select * from " + table + " t where " + which + ") t";
    }
}

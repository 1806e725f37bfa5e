package uk.homes.reg44;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Rows;

/** Locks versions of a report and reads them back. */
@ApplicationScoped
class ReportStore {

    private static final String HERE = " v.home_id = any (cast(:scope as bigint[])) and" + VisitQuery.READABLE;

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    VisitQuery query;

    @Inject
    SectionQuery mine;

    /** The report as it stands in the writer's draft. */
    Report draft(long visitId) {
        return new Report(Rows.of(
                        em,
                        """
                        select part, item, code, answer, words, on_day, position from reg44.report_line
                        where visit_id = :visit order by part, position, item""")
                .with("visit", visitId)
                .as(ReportLine.class));
    }

    /** The draft, if the person who asks is its writer; otherwise a report without a line. */
    Report ownDraft(long visitId) {
        return new Report(mine.mine(
                        """
                        select l.part, l.item, l.code, l.answer, l.words, l.on_day, l.position
                          from reg44.report_line l join reg44.visit v on v.id = l.visit_id
                         where v.id = :visit and v.visitor_id = :me and v.home_id = any (cast(:scope as bigint[]))
                         order by l.part, l.position, l.item""",
                        visitId)
                .as(ReportLine.class));
    }

    Report version(long visitId, int number) {
        return new Report(query.readable(
                        """
                        select l.part, l.item, l.code, l.answer, l.words, l.on_day, l.position
                          from reg44.report_version r
                          join reg44.visit v on v.id = r.visit_id
                         cross join lateral jsonb_to_recordset(cast(r.content as jsonb)) as l
                               (part text, item text, code text, answer text, words text, on_day date, position integer)
                         where r.visit_id = :visit and r.number = :number and"""
                                + HERE)
                .with("visit", visitId)
                .with("number", number)
                .as(ReportLine.class));
    }

    /** Locks what the draft says as the next version, with the hash of exactly these words. */
    int lock(long visitId, String changed) {
        return Rows.of(
                        em,
                        """
                        insert into reg44.report_version (visit_id, number, content, content_hash, changed, submitted_by,
                                                          submitted_at)
                        select :visit, 1 + (select count(*) from reg44.report_version r where r.visit_id = :visit),
                               c.content, encode(sha256(convert_to(c.content, 'UTF8')), 'hex'), cast(:changed as text), :by, :at
                          from (select cast(jsonb_agg(jsonb_strip_nulls(to_jsonb(l) - 'visit_id')
                                                      order by l.part, l.position, l.item) as text) as content
                                  from reg44.report_line l where l.visit_id = :visit) c
                        returning number""")
                .with("visit", visitId)
                .with("changed", changed)
                .with("by", caller.personId())
                .with("at", clock.now())
                .value(Integer.class)
                .orElseThrow();
    }

    List<VersionRow> versions(long visitId) {
        return query.readable(
                        """
                        select r.number, r.submitted_at, p.name, r.changed, r.content_hash
                          from reg44.report_version r
                          join reg44.visit v on v.id = r.visit_id
                          join access.person p on p.id = r.submitted_by
                         where r.visit_id = :visit and"""
                                + HERE
                                + "order by r.number desc")
                .with("visit", visitId)
                .as(VersionRow.class);
    }

    List<AfterRow> after(long visitId) {
        return query.readable(
                        """
                        select x.number, x.kind, x.section, x.recipient, x.words, x.sent_on, p.name, x.at
                          from (select visit_id, number, kind, section, null as recipient, words, cast(null as date) as sent_on,
                                       by_id, at
                                  from reg44.comment
                                union all
                                select visit_id, number, null, null, recipient, name, sent_on, sent_by, recorded_at
                                  from reg44.copy_sent) x
                          join reg44.visit v on v.id = x.visit_id
                          join access.person p on p.id = x.by_id
                         where x.visit_id = :visit and"""
                                + HERE
                                + "order by x.at")
                .with("visit", visitId)
                .as(AfterRow.class);
    }

    /** Children's case records opened during the visit. */
    int latest(long visitId) {
        return Rows.of(em, "select count(*) from reg44.report_version where visit_id = :visit")
                .with("visit", visitId)
                .value(Integer.class)
                .orElse(0);
    }

    /** What must be known besides the report itself before it is submitted. */
    Beside beside(Visit visit) {
        return Rows.of(
                        em,
                        """
                        select (select cast(count(*) as integer) from reg44.recommendation r
                                 where :asked and r.home_id = :home and r.visit_id <> :visit and r.status = 'DONE'
                                   and not exists (select 1 from reg44.recommendation again where again.repeats_id = r.id)
                                   and not exists (select 1 from reg44.finding f
                                                    where f.visit_id = :visit and f.recommendation_id = r.id)),
                               (select cast(count(distinct o.child_id) as integer) from reg44.case_record_opened o
                                 where o.visit_id = :visit)""")
                .with("asked", visit.status() == VisitStatus.IN_PROGRESS)
                .with("home", visit.homeId())
                .with("visit", visit.id())
                .as(Beside.class)
                .get(0);
    }

    /**
     * What must be known besides a report.
     *
     * @param undecided recommendations of earlier visits that the home says are done and on which this visit is silent;
     *     asked only while the first version is written
     * @param recordsOpened children's case records opened during the visit
     */
    record Beside(int undecided, int recordsOpened) {}
}

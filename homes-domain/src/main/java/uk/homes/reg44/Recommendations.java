package uk.homes.reg44;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.shared.GivenFile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.KeptFile;
import uk.homes.shared.NotFound;
import uk.homes.shared.Once;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/**
 * What was recommended, what the home answered and did, and what is late. A recommendation lives until the independent person
 * has seen it done.
 */
@Door
public class Recommendations {

    /** The home's answer: which, why, and by when it will be done. */
    public record AnswerRecommendation(
            long recommendationId, Integer version, Answer answer, String words, LocalDate doBy) {}

    /** Evidence that something was done: words, and a file if there is one. */
    public record NewEvidence(UUID submission, long recommendationId, String words, GivenFile file) implements Once {}

    private static final String LATE_ANSWER =
            " and r.status in ('OPEN', 'REOPENED') and r.consider_by < cast(:today as date) ";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    VisitStore store;

    @Inject
    RecommendationQuery query;

    @Inject
    EvidenceStore evidence;

    /** Every recommendation that is alive, of one home or, without one, of all: late answers first, then by date. */
    @Permits(value = Permission.REG44_READ, kind = Permits.Kind.READS)
    public List<RecommendationRow> open(Long homeId) {
        return query.ofHome(
                """
                order by (r.status in ('OPEN', 'REOPENED') and r.consider_by < cast(:today as date)) desc,
                         case when r.status in ('OPEN', 'REOPENED') then r.consider_by else coalesce(r.do_by, r.consider_by) end,
                         h.name, r.id""",
                homeId);
    }

    /** Those that the home has not answered by the date the independent person gave (CHR 44(5)), the oldest first. */
    @Permits(value = Permission.REG44_READ, kind = Permits.Kind.READS)
    public List<RecommendationRow> overdue(Long homeId) {
        return query.ofHome(LATE_ANSWER + "order by r.consider_by, h.name, r.id", homeId);
    }

    /**
     * How many answers are late in one home or, without one, in all, for whoever hears of it without going to look; with the
     * count of their drafts, so that the frame of a page asks once for both.
     */
    @Permits(value = Permission.REG44_READ, kind = Permits.Kind.READS)
    public AtAGlance atAGlance(Long homeId) {
        return query.glance(LATE_ANSWER, homeId);
    }

    /** The recommendations of one report, by number. */
    @Permits(value = Permission.REG44_READ, kind = Permits.Kind.READS)
    public List<RecommendationRow> of(long visitId) {
        return query.where("and r.visit_id = :visit order by r.number")
                .with("visit", visitId)
                .as(RecommendationRow.class);
    }

    /** What earlier visits recommended and is not verified: carried into this visit by itself. */
    @Permits(value = Permission.REG44_WRITE, kind = Permits.Kind.READS)
    public List<RecommendationRow> carriedInto(long visitId) {
        return query.where(
                        RecommendationQuery.ALIVE
                                + """
                                and r.visit_id <> :visit
                                and exists (select 1 from reg44.visit now where now.id = :visit and now.visitor_id = :me
                                               and now.home_id = r.home_id and v.month <= now.month)
                                order by v.month, r.visit_id, r.number""")
                .with("visit", visitId)
                .as(RecommendationRow.class);
    }

    /** A recommendation. */
    @Permits(value = Permission.REG44_READ, kind = Permits.Kind.READS)
    public RecommendationRow find(long recommendationId) {
        return query.where("and r.id = :id")
                .with("id", recommendationId)
                .first(RecommendationRow.class)
                .orElseThrow(() -> new NotFound("recommendation", recommendationId));
    }

    /** How a recommendation came to where it stands. */
    @Permits(value = Permission.REG44_READ, kind = Permits.Kind.READS)
    public List<StepRow> steps(long recommendationId) {
        return query.steps(recommendationId);
    }

    /** The home's answer. */
    @Permits(Permission.REG44_RESPOND)
    public void answer(AnswerRecommendation command) {
        Recommendation recommendation = answerable(command.recommendationId());
        recommendation.unless(command.version());
        RecommendationStatus before = recommendation.status();
        recommendation.answer(command, caller.personId(), clock.now(), clock.today());
        store.keep(recommendation, before, null, Words.tidy(command.words()));
    }

    /** The home has begun to do it, or thinks again about one that it did not accept. */
    @Permits(Permission.REG44_RESPOND)
    public void begin(long recommendationId, Integer version) {
        Recommendation recommendation = answerable(recommendationId);
        recommendation.unless(version);
        RecommendationStatus before = recommendation.status();
        recommendation.begin();
        store.keep(recommendation, before, null, null);
    }

    /** The home says that it is done, in words and with evidence if it has any. */
    @Permits(Permission.REG44_RESPOND)
    public void done(long recommendationId, Integer version, String words) {
        Recommendation recommendation = answerable(recommendationId);
        recommendation.unless(version);
        RecommendationStatus before = recommendation.status();
        if (Set.of(RecommendationStatus.ACCEPTED, RecommendationStatus.PARTLY).contains(before)) {
            recommendation.begin();
            store.keep(recommendation, before, null, null);
            before = recommendation.status();
        }
        recommendation.done(words, clock.now());
        store.keep(recommendation, before, null, Words.tidy(words));
    }

    /** Adds evidence to what the home has done or is doing. */
    @Permits(Permission.REG44_RESPOND)
    public Long addEvidence(NewEvidence command) {
        Recommendation recommendation = answerable(command.recommendationId());
        RuleBroken.when(recommendation.status() == RecommendationStatus.VERIFIED, "reg44.evidence.closed");
        return evidence.add(command);
    }

    /** The evidence for a recommendation, the newest first. */
    @Permits(value = Permission.REG44_READ, kind = Permits.Kind.READS)
    public List<EvidenceRow> evidence(long recommendationId) {
        return evidence.list(recommendationId);
    }

    /** The file of a piece of evidence. */
    @Permits(value = Permission.REG44_READ, kind = Permits.Kind.READS)
    public KeptFile evidenceFile(long evidenceId) {
        return evidence.file(evidenceId);
    }

    private Recommendation answerable(long id) {
        Recommendation recommendation = store.recommendation(caller.scope(Permission.REG44_RESPOND), id);
        Visit visit = store.visit(caller.scope(Permission.REG44_RESPOND), recommendation.visitId());
        if (!visit.status().submitted()) {
            throw new NotFound("recommendation", id);
        }
        return store.recommendation(caller.scope(Permission.REG44_RESPOND), id);
    }
}

package uk.homes.reg44;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.shared.HomesClock;
import uk.homes.shared.Once;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/**
 * What the independent person finds about earlier recommendations, and what they newly recommend. Both are part of the draft,
 * and are fixed when the report is first submitted: the home is answering them from then on.
 */
@Door
public class VisitFindings {

    /** What a visit finds about earlier recommendations. */
    public record SaveFindings(long visitId, Integer version, List<Finding> findings) {}

    /** What a recommendation says: what to do, on which regulation or standard it rests, how urgent it is, by when the home must consider it, and the earlier one that it repeats. */
    public record RecommendationWords(
            String text, Provision provision, Priority priority, LocalDate considerBy, Long repeatsId) {}

    /** A new recommendation. */
    public record Recommend(UUID submission, long visitId, RecommendationWords words) implements Once {}

    /** Other words for a recommendation not yet submitted. */
    public record ChangeRecommendation(long recommendationId, Integer version, RecommendationWords words) {}

    private static final int LONGEST_NOTE = 4000;

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    VisitStore store;

    @Inject
    SectionQuery query;

    /** What this visit has found so far about earlier recommendations. */
    @Permits(value = Permission.REG44_WRITE, kind = Permits.Kind.READS)
    public List<Finding> of(long visitId) {
        return query.mine(
                        """
                        select f.recommendation_id, f.outcome, f.words, f.consider_by
                          from reg44.finding f join reg44.visit v on v.id = f.visit_id
                         where v.id = :visit and v.visitor_id = :me and v.home_id = any (cast(:scope as bigint[]))""",
                        visitId)
                .as(Finding.class);
    }

    /**
     * Saves what was found about earlier recommendations, and words whose outcome is still to be chosen; what says nothing any
     * more is taken back. It takes effect when the report is submitted.
     */
    @Permits(Permission.REG44_WRITE)
    public void findings(SaveFindings command) {
        Visit visit = store.mine(command.visitId());
        visit.mustBeInProgress();
        command.findings().forEach(finding -> check(visit, finding));
        store.touch(visit, Section.PREVIOUS, command.version(), null);
        for (Finding finding : command.findings()) {
            if (finding.saysSomething()) {
                upsert(visit, finding);
            } else {
                takeBack(visit, finding);
            }
        }
    }

    /** Adds a recommendation. */
    @Permits(Permission.REG44_WRITE)
    public Long recommend(Recommend command) {
        Visit visit = store.mine(command.visitId());
        visit.mustBeInProgress();
        int number = Rows.of(
                        em, "select coalesce(max(number), 0) + 1 from reg44.recommendation where visit_id = :visit")
                .with("visit", visit.id())
                .value(Integer.class)
                .orElse(1);
        Recommendation recommendation = new Recommendation(visit, number);
        say(visit, recommendation, command.words());
        return store.keep(recommendation, recommendation.status(), null, null);
    }

    /** Words a recommendation differently, before it is submitted. */
    @Permits(Permission.REG44_WRITE)
    public void change(ChangeRecommendation command) {
        Recommendation recommendation = ownRecommendation(command.recommendationId());
        recommendation.unless(command.version());
        say(store.mine(recommendation.visitId()), recommendation, command.words());
        store.keep(recommendation, recommendation.status(), null, null);
    }

    /** Takes a recommendation back, before it is submitted. */
    @Permits(Permission.REG44_WRITE)
    public void withdraw(long recommendationId) {
        Recommendation recommendation = ownRecommendation(recommendationId);
        em.remove(recommendation);
        em.flush();
        Rows.of(em, "update reg44.recommendation set number = number - 1 where visit_id = :visit and number > :number")
                .with("visit", recommendation.visitId())
                .with("number", recommendation.number())
                .change();
    }

    private Recommendation ownRecommendation(long id) {
        Recommendation recommendation = store.recommendation(caller.scope(Permission.REG44_WRITE), id);
        store.mine(recommendation.visitId()).mustBeInProgress();
        return recommendation;
    }

    private void say(Visit visit, Recommendation recommendation, RecommendationWords words) {
        LocalDate visited = visit.arrivedAt().atZone(HomesClock.LONDON).toLocalDate();
        recommendation.say(words, visited);
        if (words.repeatsId() != null) {
            mustBeRepeatable(visit, recommendation, words.repeatsId());
        }
    }

    private void mustBeRepeatable(Visit visit, Recommendation recommendation, long earlierId) {
        Recommendation earlier = store.recommendation(caller.scope(Permission.REG44_WRITE), earlierId);
        RuleBroken.whenAt(
                earlier.homeId() != visit.homeId() || earlier.visitId() == visit.id(),
                "repeatsId",
                "reg44.recommend.repeatsOther");
        boolean repeated = Rows.of(em, "select id from reg44.recommendation where repeats_id = :earlier")
                .with("earlier", earlierId)
                .column(Long.class)
                .stream()
                .anyMatch(other -> !other.equals(recommendation.id()));
        RuleBroken.whenAt(repeated, "repeatsId", "reg44.recommend.repeatedAlready");
    }

    private void check(Visit visit, Finding finding) {
        String suffix = "-" + finding.recommendationId();
        Recommendation earlier = store.recommendation(caller.scope(Permission.REG44_WRITE), finding.recommendationId());
        boolean decides = finding.outcome() == Outcome.VERIFIED || finding.outcome() == Outcome.REOPENED;
        boolean reopens = finding.outcome() == Outcome.REOPENED;
        LocalDate visited = visit.arrivedAt().atZone(HomesClock.LONDON).toLocalDate();
        Words.check()
                .text("words" + suffix, finding.words(), LONGEST_NOTE)
                .refuse(
                        earlier.homeId() != visit.homeId() || earlier.visitId() == visit.id(),
                        Refusal.of("reg44.finding.otherHome"))
                .refuse(
                        decides && earlier.status() != RecommendationStatus.DONE,
                        Refusal.at("outcome" + suffix, "reg44.finding.notDone"))
                .refuse(
                        reopens && Words.tidy(finding.words()) == null,
                        Refusal.at("words" + suffix, "reg44.finding.why"))
                .refuse(
                        reopens && finding.considerBy() == null,
                        Refusal.at("considerBy" + suffix, "reg44.recommend.considerBy")
                                .under(VisitClock.ANSWER.provision()))
                .refuse(
                        reopens
                                && finding.considerBy() != null
                                && finding.considerBy().isBefore(visited),
                        Refusal.at("considerBy" + suffix, "reg44.recommend.considerByPast"))
                .orRefuse();
    }

    private void upsert(Visit visit, Finding finding) {
        boolean dated = finding.outcome() == null || finding.outcome() == Outcome.REOPENED;
        Rows.of(
                        em,
                        """
                        insert into reg44.finding (visit_id, recommendation_id, outcome, words, consider_by)
                        values (:visit, :recommendation, cast(:outcome as text), cast(:words as text), cast(:by as date))
                        on conflict (visit_id, recommendation_id) do update set outcome = excluded.outcome,
                            words = excluded.words, consider_by = excluded.consider_by""")
                .with("visit", visit.id())
                .with("recommendation", finding.recommendationId())
                .with("outcome", finding.outcome())
                .with("words", Words.tidy(finding.words()))
                .with("by", dated ? finding.considerBy() : null)
                .change();
    }

    private void takeBack(Visit visit, Finding finding) {
        Rows.of(em, "delete from reg44.finding where visit_id = :visit and recommendation_id = :recommendation")
                .with("visit", visit.id())
                .with("recommendation", finding.recommendationId())
                .change();
    }
}

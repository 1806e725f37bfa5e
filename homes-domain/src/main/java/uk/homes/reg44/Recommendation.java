package uk.homes.reg44;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import uk.homes.reg44.Recommendations.AnswerRecommendation;
import uk.homes.reg44.VisitFindings.RecommendationWords;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.Refusal;
import uk.homes.shared.Words;

/** Something the independent person recommends, and what the home answered and did. */
@Entity
@Table(schema = "reg44", name = "recommendation")
class Recommendation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reg44.recommendation")
    @SequenceGenerator(
            name = "reg44.recommendation",
            schema = "reg44",
            sequenceName = "recommendation_id_seq",
            allocationSize = 1)
    private Long id;

    @Version
    private int version;

    @Column(name = "visit_id")
    private long visitId;

    @Column(name = "home_id")
    private long homeId;

    private int number;

    private String text;

    @Enumerated(EnumType.STRING)
    private Provision provision;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Column(name = "consider_by")
    private LocalDate considerBy;

    @Enumerated(EnumType.STRING)
    private RecommendationStatus status = RecommendationStatus.OPEN;

    @Column(name = "repeats_id")
    private Long repeatsId;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Column(name = "answer_words")
    private String answerWords;

    @Column(name = "do_by")
    private LocalDate doBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private Long answeredBy;

    @Column(name = "done_words")
    private String doneWords;

    @Column(name = "done_at")
    private Instant doneAt;

    protected Recommendation() {}

    Recommendation(Visit visit, int number) {
        visitId = visit.id();
        homeId = visit.homeId();
        this.number = number;
    }

    void say(RecommendationWords words, LocalDate visitedOn) {
        Words.check()
                .needed("text", words.text(), "reg44.recommend.text")
                .text("text", words.text(), 4000)
                .needed("provision", words.provision(), "reg44.recommend.provision")
                .needed("priority", words.priority(), "reg44.recommend.priority")
                .needed("considerBy", words.considerBy(), "reg44.recommend.considerBy")
                .refuse(
                        words.considerBy() != null && words.considerBy().isBefore(visitedOn),
                        Refusal.at("considerBy", "reg44.recommend.considerByPast")
                                .under(VisitClock.ANSWER.provision()))
                .orRefuse();
        text = Words.tidy(words.text());
        provision = words.provision();
        priority = words.priority();
        considerBy = words.considerBy();
        repeatsId = words.repeatsId();
    }

    /** The home answers: will do it, will do part of it, or will not, and why. */
    void answer(AnswerRecommendation command, Long by, Instant now, LocalDate today) {
        boolean reasonNeeded = command.answer() == Answer.NOT_ACCEPTED || command.answer() == Answer.PARTLY;
        boolean dateNeeded = command.answer() == Answer.ACCEPTED || command.answer() == Answer.PARTLY;
        Words words = Words.check()
                .needed("answer", command.answer(), "reg44.answer.which")
                .text("words", command.words(), 4000);
        if (reasonNeeded) {
            words.needed("words", command.words(), "reg44.answer.reason");
        }
        if (dateNeeded) {
            words.needed("doBy", command.doBy(), "reg44.answer.doBy")
                    .refuse(
                            command.doBy() != null && command.doBy().isBefore(today),
                            Refusal.at("doBy", "reg44.answer.doByPast"));
        }
        words.orRefuse();
        status.mustAllow(command.answer().status());
        status = command.answer().status();
        answer = command.answer();
        answerWords = Words.tidy(command.words());
        doBy = dateNeeded ? command.doBy() : null;
        answeredAt = now;
        answeredBy = by;
    }

    void begin() {
        move(RecommendationStatus.IN_PROGRESS);
    }

    void done(String words, Instant now) {
        Words.check()
                .needed("doneWords", words, "reg44.done.words")
                .text("doneWords", words, 4000)
                .orRefuse();
        status.mustAllow(RecommendationStatus.DONE);
        doneWords = Words.tidy(words);
        doneAt = now;
        status = RecommendationStatus.DONE;
    }

    void verified() {
        move(RecommendationStatus.VERIFIED);
    }

    void reopened(LocalDate newConsiderBy) {
        move(RecommendationStatus.REOPENED);
        considerBy = newConsiderBy;
    }

    private void move(RecommendationStatus to) {
        status.mustAllow(to);
        status = to;
    }

    void unless(Integer opened) {
        ChangedMeanwhile.unless(opened, version, "recommendation", id);
    }

    Long id() {
        return id;
    }

    long homeId() {
        return homeId;
    }

    long visitId() {
        return visitId;
    }

    int number() {
        return number;
    }

    RecommendationStatus status() {
        return status;
    }
}

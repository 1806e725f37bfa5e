package uk.homes.web.reg44;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.reg44.Answer;
import uk.homes.reg44.RecommendationRow;
import uk.homes.reg44.RecommendationStatus;
import uk.homes.reg44.Recommendations;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.GivenFile;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.BothTexts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Refused;

/** The home's answer to one recommendation, what it did about it, and the evidence. */
@Named
@RequestScoped
@Page(path = "/reg44/answer", permits = Permission.REG44_RESPOND)
public class AnswerPage {

    // Which form somebody else was quicker with, as its draft is called.
    private static final List<String> FORMS = List.of("reg44.answer", "reg44.done");
    private static final int ANSWER = 0;
    private static final int DONE = 1;
    private static final int BEGUN = -1;

    @Inject
    private Recommendations recommendations;

    @Inject
    private Forms forms;

    @Inject
    private Asked asked;

    @Inject
    private VisitWords visitWords;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentHome home;

    private RecommendationRow row;
    private Integer version;
    private UUID submission;
    private Answer answer;
    private String words;
    private LocalDate doBy;
    private String doneWords;
    private String evidenceWords;
    private GivenFile file;
    private Integer changed;
    private boolean overtaken;
    private BothTexts both;

    @PostConstruct
    void open() {
        row = recommendations.find(asked.needed("recommendation"));
        home.about(row.homeId());
        version = asked.number("version").orElse(row.version());
        changed = asked.number("changed").filter(form -> form < FORMS.size()).orElse(null);
    }

    public void answer() {
        take(
                ANSWER,
                "reg44.answer.done",
                () -> recommendations.answer(
                        new Recommendations.AnswerRecommendation(row.id(), version, answer, words, doBy)));
    }

    public void begin() {
        take(BEGUN, "reg44.answer.begun", () -> recommendations.begin(row.id(), version));
    }

    public void done() {
        take(DONE, "reg44.done.done", () -> recommendations.done(row.id(), version, doneWords));
    }

    public void addEvidence() {
        Recommendations.NewEvidence evidence =
                new Recommendations.NewEvidence(submission, row.id(), evidenceWords, file);
        forms.ask(() -> recommendations.addEvidence(evidence)).ifPresent(id -> {
            forms.taken("reg44.evidence", String.valueOf(row.id()));
            back("reg44.evidence.added");
        });
    }

    private void take(int form, String key, Runnable useCase) {
        try {
            if (forms.run(useCase)) {
                forms.taken(FORMS.get(Math.max(form, ANSWER)), String.valueOf(row.id()));
                back(key);
            }
        } catch (ChangedMeanwhile meanwhile) {
            overtaken = true;
            row = recommendations.find(row.id());
            version = row.version();
            Refused.because(Texts.of("reg44.answer.changedMeanwhile", visitWords.word(row.status())));
            compare(form);
        }
    }

    // What the other person said stands in the record for good; what was typed here can be added beside it.
    private void compare(int form) {
        String mine = form == ANSWER ? said(answer, words, doBy) : form == DONE ? doneWords : null;
        if (mine == null || mine.isBlank()) {
            return;
        }
        changed = form;
        String theirs = form == ANSWER ? said(row.answer(), row.answerWords(), row.doBy()) : row.doneWords();
        String byline = form == ANSWER && row.answeredAt() != null
                ? visitWords.moment(row.answeredAt())
                : visitWords.word(row.status());
        both = BothTexts.of(
                row.answeredBy() == null ? Texts.of("reg44.visit.other") : row.answeredBy(), byline, theirs, mine);
        evidenceWords = mine;
    }

    private static String said(Answer answer, String words, LocalDate doBy) {
        return VisitWords.joined(
                answer == null ? null : Texts.of("reg44.answerChoice." + answer),
                words,
                doBy == null ? null : Texts.of("reg44.answer.by", String.valueOf(doBy)));
    }

    /** What the other person said stands; what was typed here is given up. */
    public void leave() {
        forms.taken(FORMS.get(changed), String.valueOf(row.id()));
        back("reg44.answer.theirsStand");
    }

    private void back(String key) {
        forms.goOn("/reg44/answer?recommendation=" + row.id(), key);
    }

    public boolean isAnswerable() {
        return row.status().waitsForAnswer() || pressed("save");
    }

    public boolean isBeginnable() {
        return row.status() == RecommendationStatus.ACCEPTED
                || row.status() == RecommendationStatus.PARTLY
                || row.status() == RecommendationStatus.NOT_ACCEPTED
                || pressed("begin");
    }

    public boolean isDoable() {
        return row.status() == RecommendationStatus.ACCEPTED
                || row.status() == RecommendationStatus.PARTLY
                || row.status() == RecommendationStatus.IN_PROGRESS
                || pressed("done");
    }

    // A form that somebody else overtook meanwhile must still be read, or its words would be lost.
    private boolean pressed(String button) {
        return !overtaken
                && request.getParameterMap().keySet().stream()
                        .anyMatch(name -> name.equals(button) || name.endsWith(":" + button));
    }

    public boolean isOpen() {
        return row.status() != RecommendationStatus.VERIFIED;
    }

    public List<Option> getOffered() {
        return Arrays.stream(Answer.values())
                .map(each ->
                        new Option(each, Texts.of("reg44.answerChoice." + each), Texts.of("reg44.answerHint." + each)))
                .toList();
    }

    /** Which form somebody else was quicker with; {@code null} when nobody was. */
    public Integer getChanged() {
        return changed;
    }

    /** What they said beside what was typed here. */
    public BothTexts getBoth() {
        return both;
    }

    public RecommendationRow getRow() {
        return row;
    }

    public Integer getVersion() {
        return version;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Answer answer) {
        this.answer = answer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getDoBy() {
        return doBy;
    }

    public void setDoBy(LocalDate doBy) {
        this.doBy = doBy;
    }

    public String getDoneWords() {
        return doneWords;
    }

    public void setDoneWords(String doneWords) {
        this.doneWords = doneWords;
    }

    public String getEvidenceWords() {
        return evidenceWords;
    }

    public void setEvidenceWords(String evidenceWords) {
        this.evidenceWords = evidenceWords;
    }

    public GivenFile getFile() {
        return file;
    }

    public void setFile(GivenFile file) {
        this.file = file;
    }
}

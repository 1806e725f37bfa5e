package uk.homes.web.reg44;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.homes.reg44.ConflictRow;
import uk.homes.reg44.Reports;
import uk.homes.reg44.VisitNotes;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** The statement on conflicts of interest. */
@Named
@RequestScoped
public class ConflictPart {

    private static final String NONE = "none";
    private static final String KNOWN = "known";
    private static final String LATE = "late";

    @Inject
    private VisitPage page;

    @Inject
    private VisitNotes notes;

    @Inject
    private Reports reports;

    private String answer;
    private String words;

    @PostConstruct
    void open() {
        ConflictRow stored = stored();
        answer = answer(stored);
        words = stored == null ? null : stored.words();
    }

    private ConflictRow stored() {
        return reports.draft(page.getRow().id()).conflict();
    }

    private static String answer(ConflictRow stored) {
        return stored == null ? null : !stored.disclosed() ? NONE : stored.foundLate() ? LATE : KNOWN;
    }

    public void save() {
        keep(false);
    }

    public void goOn() {
        keep(true);
    }

    private void keep(boolean goOn) {
        Boolean disclosed = answer == null ? null : Boolean.valueOf(!NONE.equals(answer));
        page.save(
                () -> notes.conflict(new VisitNotes.SaveConflict(
                        page.getRow().id(), page.getVersion(), disclosed, LATE.equals(answer), words)),
                goOn,
                () -> said(answer, words),
                this::theirs);
    }

    private String theirs() {
        ConflictRow stored = stored();
        return said(answer(stored), stored == null ? null : stored.words());
    }

    private static String said(String answer, String words) {
        return VisitWords.joined(answer == null ? null : Texts.of("reg44.conflict." + answer), words);
    }

    public List<Option> getAnswers() {
        return List.of(
                new Option(NONE, Texts.of("reg44.conflict.none")),
                new Option(KNOWN, Texts.of("reg44.conflict.known")),
                new Option(LATE, Texts.of("reg44.conflict.late"), Texts.of("reg44.conflict.lateHint")));
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}

package uk.homes.web.reg44;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.homes.reg44.Opinion;
import uk.homes.reg44.Question;
import uk.homes.reg44.Report;
import uk.homes.reg44.Reports;
import uk.homes.reg44.VisitNotes;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** The two opinions that a report must give. */
@Named
@RequestScoped
public class OpinionsPart {

    @Inject
    private VisitPage page;

    @Inject
    private VisitNotes notes;

    @Inject
    private Reports reports;

    private List<Line> lines;

    @PostConstruct
    void open() {
        lines = stored();
    }

    private List<Line> stored() {
        Report draft = reports.draft(page.getRow().id());
        return Arrays.stream(Question.values())
                .map(question -> new Line(draft.opinion(question)))
                .toList();
    }

    public void save() {
        keep(false);
    }

    public void goOn() {
        keep(true);
    }

    private void keep(boolean goOn) {
        List<Opinion> opinions = lines.stream()
                .map(line -> new Opinion(line.question, line.answer, line.reasons))
                .toList();
        page.save(
                () -> notes.opinions(new VisitNotes.SaveOpinions(page.getRow().id(), page.getVersion(), opinions)),
                goOn,
                () -> said(lines),
                () -> said(stored()));
    }

    private static String said(List<Line> lines) {
        return lines.stream()
                .map(line -> VisitWords.joined(
                        line.getWords(),
                        line.answer == null ? null : Texts.of("reg44.opinion." + line.answer),
                        line.reasons))
                .collect(Collectors.joining("\n\n"));
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Option> getAnswers() {
        return Arrays.stream(Opinion.Says.values())
                .map(answer -> new Option(answer, Texts.of("reg44.opinion." + answer)))
                .toList();
    }

    /** One question as it stands in the form. */
    public static final class Line {

        private final Question question;
        private Opinion.Says answer;
        private String reasons;

        Line(Opinion opinion) {
            question = opinion.question();
            answer = opinion.answer();
            reasons = opinion.reasons();
        }

        public Question getQuestion() {
            return question;
        }

        public String getWords() {
            return Texts.of("reg44.question." + question);
        }

        public Opinion.Says getAnswer() {
            return answer;
        }

        public void setAnswer(Opinion.Says answer) {
            this.answer = answer;
        }

        public String getReasons() {
            return reasons;
        }

        public void setReasons(String reasons) {
            this.reasons = reasons;
        }
    }
}

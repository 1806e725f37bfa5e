package uk.homes.web.reg44;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.homes.reg44.Finding;
import uk.homes.reg44.Outcome;
import uk.homes.reg44.RecommendationRow;
import uk.homes.reg44.RecommendationStatus;
import uk.homes.reg44.Recommendations;
import uk.homes.reg44.VisitFindings;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** What earlier visits recommended, what the home answered, and what is found today. */
@Named
@RequestScoped
public class PreviousPart {

    @Inject
    private VisitPage page;

    @Inject
    private VisitFindings findings;

    @Inject
    private Recommendations recommendations;

    private List<Line> lines;

    @PostConstruct
    void open() {
        lines = stored();
    }

    private List<Line> stored() {
        long visit = page.getRow().id();
        Map<Long, Finding> stored =
                findings.of(visit).stream().collect(Collectors.toMap(Finding::recommendationId, Function.identity()));
        return recommendations.carriedInto(visit).stream()
                .map(row -> new Line(row, stored.get(row.id())))
                .toList();
    }

    public void save() {
        keep(false);
    }

    public void goOn() {
        keep(true);
    }

    private void keep(boolean goOn) {
        List<Finding> found =
                lines.stream().filter(Line::used).map(Line::finding).toList();
        page.save(
                () -> findings.findings(
                        new VisitFindings.SaveFindings(page.getRow().id(), page.getVersion(), found)),
                goOn,
                () -> said(lines),
                () -> said(stored()));
    }

    private static String said(List<Line> lines) {
        return lines.stream()
                .filter(Line::filled)
                .map(line -> VisitWords.joined(
                        String.valueOf(line.row.number()),
                        line.outcome == null ? null : line.option(line.outcome).label(),
                        line.words,
                        line.considerBy == null ? null : String.valueOf(line.considerBy)))
                .collect(Collectors.joining("\n"));
    }

    public List<Line> getLines() {
        return lines;
    }

    /** One earlier recommendation as it stands in the form. */
    public static final class Line {

        private final RecommendationRow row;
        private final boolean kept;
        private Outcome outcome;
        private String words;
        private LocalDate considerBy;

        Line(RecommendationRow row, Finding stored) {
            this.row = row;
            kept = stored != null;
            if (stored != null) {
                outcome = stored.outcome();
                words = stored.words();
                considerBy = stored.considerBy();
            }
        }

        private boolean filled() {
            return outcome != null || words != null || considerBy != null;
        }

        private boolean used() {
            return kept || filled();
        }

        private Finding finding() {
            return new Finding(row.id(), outcome, words, considerBy);
        }

        /** What can be found: only what the home says is done can be seen done or opened again. */
        public List<Option> getOutcomes() {
            List<Option> outcomes = new ArrayList<>();
            if (isDone()) {
                outcomes.add(option(Outcome.VERIFIED));
                outcomes.add(option(Outcome.REOPENED));
            }
            outcomes.add(option(Outcome.NOT_CHECKED));
            return outcomes;
        }

        private Option option(Outcome value) {
            String key = value == Outcome.NOT_CHECKED && !isDone() ? "STILL_OPEN" : value.name();
            return new Option(value, Texts.of("reg44.finding." + key));
        }

        public boolean isDone() {
            return row.status() == RecommendationStatus.DONE;
        }

        public RecommendationRow getRow() {
            return row;
        }

        public Outcome getOutcome() {
            return outcome;
        }

        public void setOutcome(Outcome outcome) {
            this.outcome = outcome;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }

        public LocalDate getConsiderBy() {
            return considerBy;
        }

        public void setConsiderBy(LocalDate considerBy) {
            this.considerBy = considerBy;
        }
    }
}

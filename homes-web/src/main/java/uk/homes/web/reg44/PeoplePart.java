package uk.homes.web.reg44;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.homes.reg44.PersonMet;
import uk.homes.reg44.Report;
import uk.homes.reg44.Reports;
import uk.homes.reg44.VisitNotes;
import uk.homes.web.Asked;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** Whom the visitor met or asked for. Saving leaves two empty lines for the next. */
@Named
@RequestScoped
public class PeoplePart {

    private static final int LEAST = 3;
    private static final int SPARE = 2;
    private static final int MOST = 60;

    @Inject
    private VisitPage page;

    @Inject
    private VisitNotes notes;

    @Inject
    private Reports reports;

    @Inject
    private Asked asked;

    private final List<Line> lines = new ArrayList<>();

    @PostConstruct
    void open() {
        lines.addAll(stored());
        int offered = Math.max(LEAST, lines.size() + SPARE);
        // A form that was opened with so many lines comes back with as many.
        int wanted = Math.min(MOST, asked.number("lines").orElse(offered));
        while (lines.size() < wanted) {
            lines.add(new Line(null));
        }
    }

    public void save() {
        keep(false);
    }

    public void goOn() {
        keep(true);
    }

    private void keep(boolean goOn) {
        List<PersonMet> people =
                lines.stream().filter(Line::used).map(Line::met).toList();
        page.save(
                () -> notes.people(new VisitNotes.SavePeople(page.getRow().id(), page.getVersion(), people)),
                goOn,
                () -> said(people),
                () -> said(stored().stream().map(Line::met).toList()));
    }

    private List<Line> stored() {
        return reports.draft(page.getRow().id()).people().stream()
                .map(Line::new)
                .toList();
    }

    private static String said(List<PersonMet> people) {
        return people.stream()
                .map(met -> VisitWords.joined(
                        met.kind() == null ? null : Texts.of("reg44.kind." + met.kind()),
                        met.code(),
                        met.how() == null ? null : Texts.of("reg44.how." + met.how()),
                        met.consented() ? Texts.of("reg44.people.agreed") : null,
                        met.notes()))
                .collect(Collectors.joining("\n"));
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Option> getKinds() {
        return options(PersonMet.Kind.values(), "reg44.kind.");
    }

    public List<Option> getWays() {
        return options(PersonMet.How.values(), "reg44.how.");
    }

    public List<Option> getAgreed() {
        return List.of(new Option("yes", Texts.of("reg44.people.agreed")));
    }

    private static List<Option> options(Enum<?>[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> new Option(value, Texts.of(prefix + value)))
                .toList();
    }

    /** One person as they stand in the form. */
    public static final class Line {

        private PersonMet.Kind kind;
        private String code;
        private Set<String> agreed = Set.of();
        private PersonMet.How how;
        private String notes;

        Line(Report.Met met) {
            if (met != null) {
                kind = met.kind();
                code = met.code();
                agreed = met.consented() ? Set.of("yes") : Set.of();
                how = met.how();
                notes = met.notes();
            }
        }

        private boolean used() {
            return kind != null || code != null || how != null || notes != null || !agreed.isEmpty();
        }

        private PersonMet met() {
            return new PersonMet(kind, code, agreed.contains("yes"), how, notes);
        }

        public PersonMet.Kind getKind() {
            return kind;
        }

        public void setKind(PersonMet.Kind kind) {
            this.kind = kind;
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }

        public Set<String> getAgreed() {
            return agreed;
        }

        public void setAgreed(Set<String> agreed) {
            this.agreed = agreed;
        }

        public PersonMet.How getHow() {
            return how;
        }

        public void setHow(PersonMet.How how) {
            this.how = how;
        }

        public String getNotes() {
            return notes;
        }

        public void setNotes(String notes) {
            this.notes = notes;
        }
    }
}

package uk.homes.web.reg44;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.homes.reg44.RecordKind;
import uk.homes.reg44.RecordSampled;
import uk.homes.reg44.Reports;
import uk.homes.reg44.VisitNotes;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** The checklist of records. */
@Named
@RequestScoped
public class RecordsPart {

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
        Map<RecordKind, RecordSampled> stored = reports.draft(page.getRow().id()).records().stream()
                .collect(Collectors.toMap(RecordSampled::record, Function.identity()));
        return Arrays.stream(RecordKind.values())
                .map(kind -> new Line(kind, stored.get(kind)))
                .toList();
    }

    public void save() {
        keep(false);
    }

    public void goOn() {
        keep(true);
    }

    private void keep(boolean goOn) {
        List<RecordSampled> records = lines.stream()
                .filter(Line::used)
                .map(line -> new RecordSampled(line.kind, line.result, line.notes))
                .toList();
        page.save(
                () -> notes.records(new VisitNotes.SaveRecords(page.getRow().id(), page.getVersion(), records)),
                goOn,
                () -> said(lines),
                () -> said(stored()));
    }

    private static String said(List<Line> lines) {
        return lines.stream()
                .filter(Line::used)
                .map(line -> VisitWords.joined(
                        line.getWords(),
                        line.result == null ? null : Texts.of("reg44.sampled." + line.result),
                        line.notes))
                .collect(Collectors.joining("\n"));
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Option> getResults() {
        return Arrays.stream(RecordSampled.Result.values())
                .map(result -> new Option(result, Texts.of("reg44.sampled." + result)))
                .toList();
    }

    /** One kind of record as it stands in the form. */
    public static final class Line {

        private final RecordKind kind;
        private RecordSampled.Result result;
        private String notes;

        Line(RecordKind kind, RecordSampled stored) {
            this.kind = kind;
            result = stored == null ? null : stored.result();
            notes = stored == null ? null : stored.notes();
        }

        private boolean used() {
            return result != null || notes != null;
        }

        public RecordKind getKind() {
            return kind;
        }

        public String getWords() {
            return Texts.of("reg44.record." + kind);
        }

        public RecordSampled.Result getResult() {
            return result;
        }

        public void setResult(RecordSampled.Result result) {
            this.result = result;
        }

        public String getNotes() {
            return notes;
        }

        public void setNotes(String notes) {
            this.notes = notes;
        }
    }
}

package uk.homes.web.ofsted;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.ofsted.Change;
import uk.homes.ofsted.Confirm;
import uk.homes.ofsted.ImportRow;
import uk.homes.ofsted.Imports;
import uk.homes.ofsted.NewFile;
import uk.homes.ofsted.PreviewRow;
import uk.homes.shared.NotFound;
import uk.homes.web.Asked;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Figure;
import uk.homes.web.look.Refused;

/** Bringing one of Ofsted's yearly files: it is read, looked at, and taken in or dropped. */
@Named
@RequestScoped
@Page(path = "/ofsted/import", permits = Permission.OFSTED_IMPORT)
public class ImportPage {

    private static final String HERE = "/ofsted/import";
    private static final int PAGE = 25;

    @Inject
    private Imports imports;

    @Inject
    private Forms forms;

    @Inject
    private Asked asked;

    private ImportRow waiting;
    private List<PreviewRow> rows = List.of();
    private int page;
    private Change change;
    private UUID submission;
    private Part file;
    private Integer year;

    @PostConstruct
    void open() {
        change = asked.one(Change.class, "change").orElse(null);
        waiting = imports.waiting().orElse(null);
        page = asked.number("page").orElse(0);
        if (waiting != null) {
            rows = imports.rows(waiting.id(), change, page * PAGE, PAGE);
        }
    }

    public void read() {
        forms.ask(() -> imports.preview(new NewFile(submission, name(), content(), year)))
                .ifPresent(id -> forms.goTo(HERE));
    }

    public void apply() {
        long shown = asked.needed("import");
        try {
            forms.ask(() -> imports.apply(new Confirm(submission, shown))).ifPresent(this::applied);
        } catch (NotFound gone) {
            Refused.because(Texts.of("ofsted.import.gone"));
        }
    }

    private void applied(Long id) {
        if (waiting == null || waiting.id() != id) {
            forms.goTo(HERE);
            return;
        }
        forms.goOn(
                HERE,
                "ofsted.import.applied",
                String.valueOf(waiting.year()),
                waiting.rowsNew(),
                waiting.rowsChanged(),
                waiting.rowsUnchanged());
    }

    public void drop() {
        long shown = asked.needed("import");
        try {
            if (forms.run(() -> imports.drop(shown))) {
                forms.goOn(HERE, "ofsted.import.dropped");
            }
        } catch (NotFound gone) {
            Refused.because(Texts.of("ofsted.import.gone"));
        }
    }

    private String name() {
        return file == null ? null : file.getSubmittedFileName();
    }

    // One byte more than is allowed is enough to know that it is too large.
    private byte[] content() {
        if (file == null || file.getSize() == 0) {
            return null;
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(Imports.LARGEST + 1);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** How many providers of that year the records have and this file does not. */
    public int getMissing() {
        return waiting == null ? 0 : waiting.missing();
    }

    public ImportRow getWaiting() {
        return waiting;
    }

    public List<PreviewRow> getRows() {
        return rows;
    }

    public Change getChange() {
        return change;
    }

    public Change[] getChanges() {
        return Change.values();
    }

    /** How many rows a filter leaves, in its own words. */
    public String filterWords(Change of) {
        return Texts.of("ofsted.change.count." + (of == null ? "ALL" : of.name()), count(of));
    }

    private int count(Change of) {
        if (waiting == null || of == null) {
            return waiting == null ? 0 : waiting.rowsRead();
        }
        return switch (of) {
            case NEW -> waiting.rowsNew();
            case CHANGED -> waiting.rowsChanged();
            case UNCHANGED -> waiting.rowsUnchanged();
        };
    }

    /** Which rows are shown, of how many. */
    public String getPageOf() {
        return Texts.of("ofsted.import.pageOf", page * PAGE + 1, page * PAGE + rows.size(), count(change));
    }

    /** The address of the rows before, or {@code null} at the beginning. */
    public String getBefore() {
        return page == 0 ? null : href(page - 1);
    }

    /** The address of the rows after, or {@code null} at the end. */
    public String getAfter() {
        return (page + 1) * PAGE < count(change) ? href(page + 1) : null;
    }

    private String href(int to) {
        return HERE + "?page=" + to + (change == null ? "" : "&change=" + change) + "#rows-head";
    }

    public String getLead() {
        return waiting == null
                ? Texts.of("ofsted.import.lead")
                : Texts.of("ofsted.import.leadWaiting", waiting.fileName(), String.valueOf(waiting.year()));
    }

    /** What the file would do, in four figures. */
    public List<Figure> getFigures() {
        if (waiting == null) {
            return List.of();
        }
        return List.of(
                figure(waiting.rowsNew(), "new"),
                figure(waiting.rowsChanged(), "changed"),
                figure(waiting.rowsUnchanged(), "unchanged"),
                figure(waiting.rowsUnread(), "unread"));
    }

    private static Figure figure(int value, String counts) {
        return new Figure(String.format("%,d", value), Texts.of("ofsted.import.figure." + counts));
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}

package uk.homes.web.reg44;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import uk.homes.access.Permission;
import uk.homes.reg44.Section;
import uk.homes.reg44.SectionRow;
import uk.homes.reg44.VisitNotes;
import uk.homes.reg44.VisitRow;
import uk.homes.reg44.VisitStatus;
import uk.homes.reg44.Visits;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.BothTexts;
import uk.homes.web.look.Refused;

/** One part of a visit's report, on which the independent person writes. */
@Named
@RequestScoped
@Page(path = "/reg44/visit", permits = Permission.REG44_WRITE)
public class VisitPage {

    @Inject
    private Visits visits;

    @Inject
    private VisitNotes notes;

    @Inject
    private Forms forms;

    @Inject
    private Asked asked;

    @Inject
    private VisitWords words;

    @Inject
    private CurrentHome home;

    private VisitRow row;
    private Section section;
    private List<SectionRow> parts;
    private Integer version;
    private boolean changed;
    private BothTexts both;

    @PostConstruct
    void open() {
        // Without a visit in the address: the one that is being written.
        row = asked.id("visit").map(visits::find).orElseGet(() -> visits.unfinished().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("visit", "none")));
        home.about(row.homeId());
        parts = notes.sections(row.id());
        section = asked.one(Section.class, "section").orElse(Section.PREVIOUS);
        version = asked.number("version").orElse(part(section).version());
        changed = asked.number("changed").isPresent();
    }

    /** A report that is locked is read, not written. */
    public void guard() {
        if (!row.status().writable()) {
            forms.goTo("/reg44/report?visit=" + row.id());
        }
    }

    /**
     * Saves the part that is open, and goes on to the next or stays. When it was saved elsewhere meanwhile, both texts are shown
     * and the writer chooses.
     *
     * @param mine what is typed here, as a text
     * @param theirs what is stored, as a text
     */
    void save(Runnable useCase, boolean goOn, Supplier<String> mine, Supplier<String> theirs) {
        try {
            if (forms.run(useCase)) {
                forms.taken("reg44.part", getRecord());
                forms.goOn(goOn ? onwards() : path(section), "reg44.visit.saved", name(section));
            }
        } catch (ChangedMeanwhile meanwhile) {
            parts = notes.sections(row.id());
            version = part(section).version();
            changed = true;
            both = BothTexts.of(
                    Texts.of("reg44.visit.other"), Texts.of("reg44.visit.otherDevice"), theirs.get(), mine.get());
            Refused.because(Texts.of("reg44.visit.changedMeanwhile"));
        }
    }

    /** The text saved elsewhere stands; what was typed here is given up. */
    public void takeTheirs() {
        forms.taken("reg44.part", getRecord());
        again("reg44.visit.theirsStand");
    }

    /** Both texts, when this part was saved elsewhere meanwhile. */
    public BothTexts getBoth() {
        return both;
    }

    /** Opens this part again, with a sentence about what was done. */
    void again(String key) {
        forms.goOn(path(section), key);
    }

    private String onwards() {
        Section next = section.following();
        return next == null ? "/reg44/submit?visit=" + row.id() : path(next);
    }

    /** Where a part is written. */
    public String path(Section of) {
        return "/reg44/visit?visit=" + row.id() + "&section=" + of;
    }

    /** Where new recommendations are written. */
    public String getRepeatPath() {
        return path(Section.RECOMMENDATIONS);
    }

    public String name(Section of) {
        return Texts.of("reg44.section." + of);
    }

    /** How far a part is, in words; empty when nothing is there yet. */
    public String state(SectionRow part) {
        if (part.section().kind() == Section.Kind.TEXT || part.section() == Section.CONFLICT) {
            return part.filled() > 0 ? Texts.of("reg44.visit.written") : "";
        }
        return part.of() > 0
                ? Texts.of("reg44.visit.some", part.filled(), part.of())
                : part.filled() > 0 ? String.valueOf(part.filled()) : "";
    }

    public SectionRow part(Section of) {
        return parts.get(of.ordinal());
    }

    public String getTitle() {
        return Texts.of("reg44.visit.title", row.homeName(), words.month(row.yearMonth()));
    }

    public String getLead() {
        if (row.status() == VisitStatus.FACTUAL_ACCURACY) {
            return Texts.of("reg44.visit.correcting", row.versions() + 1);
        }
        String key = row.announced() ? "reg44.visit.leadAnnounced" : "reg44.visit.leadUnannounced";
        return Texts.of(key, words.moment(row.arrivedAt()));
    }

    /** The draft's name: one for each part of each visit. */
    public String getRecord() {
        return row.id() + "." + section;
    }

    /** The words of the main button. */
    public String getNextWords() {
        Section next = section.following();
        return next == null
                ? Texts.of("reg44.visit.toSubmit")
                : Texts.of("reg44.visit.next", name(next).toLowerCase(Locale.UK));
    }

    public String getPlace() {
        return Texts.of("reg44.visit.place", section.ordinal() + 1, Section.values().length);
    }

    /** Whether what was recommended and found may still change. */
    public boolean isFirstDraft() {
        return row.status() == VisitStatus.IN_PROGRESS;
    }

    public VisitRow getRow() {
        return row;
    }

    public Section getSection() {
        return section;
    }

    public List<SectionRow> getParts() {
        return parts;
    }

    public Integer getVersion() {
        return version;
    }

    /** Whether the writer is choosing between two texts. */
    public boolean isChanged() {
        return changed;
    }

    /** Whether this part is a text, which can be joined to another. */
    public boolean isText() {
        return section.kind() == Section.Kind.TEXT;
    }

    /** The fragment that holds the inputs of this part. */
    public String getFragment() {
        return "/WEB-INF/reg44/" + section.kind().name().toLowerCase(Locale.ROOT) + ".xhtml";
    }
}

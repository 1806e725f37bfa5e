package uk.homes.web.ofsted;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import uk.homes.ofsted.Change;
import uk.homes.ofsted.Imports;
import uk.homes.ofsted.OwnPreviewRow;
import uk.homes.ofsted.PreviewRow;
import uk.homes.ofsted.UnreadRow;
import uk.homes.shared.HomesClock;
import uk.homes.web.Texts;

/** What a waiting file says, in words: row by row, and of our own homes first. */
@Named
@RequestScoped
public class PreviewPart {

    @Inject
    private ImportPage page;

    @Inject
    private Imports imports;

    @Inject
    private HomesClock clock;

    private List<UnreadRow> unread = List.of();
    private List<OwnPreviewRow> ours = List.of();

    @PostConstruct
    void read() {
        if (page.getWaiting() != null) {
            unread = page.getWaiting().rowsUnread() == 0
                    ? List.of()
                    : imports.unread(page.getWaiting().id());
            ours = imports.ours(page.getWaiting().id());
        }
    }

    public List<UnreadRow> getUnread() {
        return unread;
    }

    public List<OwnPreviewRow> getOurs() {
        return ours;
    }

    public String why(UnreadRow row) {
        return Texts.of(row.reason(), row.words() == null ? "" : row.words());
    }

    /** Whether the file is of a day that has not come: possible only where the clock was set back. */
    public boolean isAhead() {
        return page.getWaiting() != null
                && LocalDate.of(page.getWaiting().year(), 3, 31).isAfter(clock.today());
    }

    /** That the file has fewer rows than Ofsted published, empty when it has all. */
    public String getLacks() {
        int lacks = page.getWaiting() == null ? 0 : page.getWaiting().lacks();
        return lacks == 0 ? "" : Texts.of("ofsted.import.lacks", lacks);
    }

    public String day(LocalDate day) {
        return OfstedWords.day(day);
    }

    public String judgements(OwnPreviewRow row) {
        return row.inspectedOn() == null
                ? Texts.of("ofsted.judgement.NONE")
                : Texts.of(
                        "ofsted.import.judgements",
                        OfstedWords.judgement(row.overall()),
                        OfstedWords.judgement(row.helpedProtected()),
                        OfstedWords.judgement(row.leaders()));
    }

    /** What the file adds to our records of this home. */
    public String meaning(OwnPreviewRow row) {
        if (row.knownPlaces() == null) {
            return Texts.of("ofsted.import.ours.register");
        }
        if (row.places() != null && row.knownPlaces() > 0 && !row.places().equals(row.knownPlaces())) {
            return Texts.of("ofsted.import.ours.places", row.knownPlaces());
        }
        return Texts.of("ofsted.import.ours." + (row.inspectedOn() == null || row.inspectionKnown() ? "same" : "add"));
    }

    public String change(PreviewRow row) {
        return Texts.of("ofsted.change." + row.change());
    }

    public String shape(PreviewRow row) {
        return switch (row.change()) {
            case NEW -> "is-moving";
            case CHANGED -> "is-part";
            case UNCHANGED -> "is-good";
        };
    }

    public String provision(PreviewRow row) {
        return Texts.of("ofsted.provision." + row.provision());
    }

    public String places(PreviewRow row) {
        return was(row, OfstedWords.number(row.places()), OfstedWords.number(row.placesBefore()));
    }

    public String overall(PreviewRow row) {
        return was(row, OfstedWords.judgement(row.overall()), OfstedWords.judgement(row.overallBefore()));
    }

    public String inspected(PreviewRow row) {
        return was(row, OfstedWords.day(row.inspectedOn()), OfstedWords.day(row.inspectedOnBefore()));
    }

    private static String was(PreviewRow row, String now, String before) {
        return row.change() == Change.CHANGED && !now.equals(before) ? Texts.of("ofsted.import.was", now, before) : now;
    }
}

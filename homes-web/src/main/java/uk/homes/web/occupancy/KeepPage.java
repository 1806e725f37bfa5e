package uk.homes.web.occupancy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import uk.homes.access.Permission;
import uk.homes.estate.Homes;
import uk.homes.occupancy.KeepBed;
import uk.homes.occupancy.KeptBedRow;
import uk.homes.occupancy.KeptBeds;
import uk.homes.occupancy.KeptFor;
import uk.homes.occupancy.PlacementRow;
import uk.homes.occupancy.Placements;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** Beds that are kept free, why, and until when. */
@Named
@RequestScoped
@Page(path = "/occupancy/keep", permits = Permission.OCCUPANCY_WRITE)
public class KeepPage {

    @Inject
    private KeptBeds kept;

    @Inject
    private Placements placements;

    @Inject
    private Homes homes;

    @Inject
    private CurrentHome home;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    private List<KeptBedRow> rows;
    private List<PlacementRow> solo;
    private Long bedId;
    private KeptFor reason;
    private Long placementId;
    private String words;
    private LocalDate from;
    private LocalDate to;

    @PostConstruct
    void open() {
        rows = kept.current(home.getId());
        solo = placements.current(home.getId()).stream()
                .filter(PlacementRow::solo)
                .toList();
        from = clock.today();
    }

    /** Keeps a bed free. */
    public void keep() {
        KeepBed command =
                new KeepBed(home.getId(), bedId == null ? 0 : bedId, reason, placementId, null, words, from, to);
        forms.ask(() -> kept.keep(command)).ifPresent(id -> {
            forms.taken("occupancy.keep", home.getSlug());
            forms.goOn(address(), "occupancy.keep.done");
        });
    }

    /** Frees a bed from tonight; one that is only to be kept later is not kept at all. */
    public void free(long id) {
        KeptBedRow row = rows.stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("kept bed", id));
        LocalDate today = clock.today();
        LocalDate free = row.from().isAfter(today) ? row.from() : today;
        if (forms.run(() -> kept.release(id, free))) {
            forms.goOn(address(), "occupancy.keep.freed", row.bedLabel());
        }
    }

    private String address() {
        return "/occupancy/keep?home=" + home.getSlug();
    }

    public String getTitle() {
        return Texts.of("occupancy.keep.title", home.getName());
    }

    public List<KeptBedRow> getRows() {
        return rows;
    }

    public String nights(KeptBedRow row) {
        return Answers.stretch(row.from(), row.to());
    }

    public List<Option> getBeds() {
        return homes.beds(home.getId(), clock.today()).stream()
                .map(bed -> new Option(bed.id(), bed.label()))
                .toList();
    }

    public List<Option> getReasons() {
        return Answers.options(KeptFor.class, "occupancy.keptFor.");
    }

    /** The solo placements for which a bed can be kept empty. */
    public List<Option> getSolo() {
        return solo.stream().map(row -> new Option(row.id(), row.code())).toList();
    }

    public Long getBedId() {
        return bedId;
    }

    public void setBedId(Long bedId) {
        this.bedId = bedId;
    }

    public KeptFor getReason() {
        return reason;
    }

    public void setReason(KeptFor reason) {
        this.reason = reason;
    }

    public Long getPlacementId() {
        return placementId;
    }

    public void setPlacementId(Long placementId) {
        this.placementId = placementId;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}

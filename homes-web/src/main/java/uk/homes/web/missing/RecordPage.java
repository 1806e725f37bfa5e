package uk.homes.web.missing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.missing.EpisodeKind;
import uk.homes.missing.Episodes;
import uk.homes.missing.RecordEpisode;
import uk.homes.occupancy.Children;
import uk.homes.shared.HomesClock;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.look.Option;
import uk.homes.web.look.Spoken;

/** Recording that a child is missing, with one thumb: that it was noticed just now stands there already. */
@Named("recordMissing")
@RequestScoped
@Page(path = "/missing/record", permits = Permission.MISSING_WRITE)
public class RecordPage {

    @Inject
    private Episodes episodes;

    @Inject
    private Children children;

    @Inject
    private CurrentHome home;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    private UUID submission;
    private List<Option> offered;
    private Long child;
    private EpisodeKind kind;
    private LocalDate seenDay;
    private LocalTime seenTime;
    private LocalDate noticedDay;
    private LocalTime noticedTime;
    private String words;
    private String risk;

    @PostConstruct
    void justNow() {
        seenDay = clock.today();
        noticedDay = clock.today();
        noticedTime = Spoken.clock(clock.now());
    }

    /** Records it, and goes on to who is to be told. */
    public void record() {
        RecordEpisode command = new RecordEpisode(
                submission,
                home.getId(),
                child,
                kind,
                Spoken.instant(seenDay, seenTime),
                Spoken.instant(noticedDay, noticedTime),
                words,
                risk);
        forms.ask(() -> episodes.record(command)).ifPresent(id -> {
            forms.taken("missing.episode", home.getSlug());
            forms.goOn("/missing/episode?home=" + home.getSlug() + "&id=" + id, "missing.record.done");
        });
    }

    /** The children who live here. */
    public List<Option> getOffered() {
        if (offered == null) {
            offered = children.here(home.getId(), clock.today()).stream()
                    .map(row -> new Option(row.childId(), row.shown()))
                    .toList();
        }
        return offered;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public Long getChild() {
        return child;
    }

    public void setChild(Long child) {
        this.child = child;
    }

    public EpisodeKind getKind() {
        return kind;
    }

    public void setKind(EpisodeKind kind) {
        this.kind = kind;
    }

    public LocalDate getSeenDay() {
        return seenDay;
    }

    public void setSeenDay(LocalDate seenDay) {
        this.seenDay = seenDay;
    }

    public LocalTime getSeenTime() {
        return seenTime;
    }

    public void setSeenTime(LocalTime seenTime) {
        this.seenTime = seenTime;
    }

    public LocalDate getNoticedDay() {
        return noticedDay;
    }

    public void setNoticedDay(LocalDate noticedDay) {
        this.noticedDay = noticedDay;
    }

    public LocalTime getNoticedTime() {
        return noticedTime;
    }

    public void setNoticedTime(LocalTime noticedTime) {
        this.noticedTime = noticedTime;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getRisk() {
        return risk;
    }

    public void setRisk(String risk) {
        this.risk = risk;
    }
}

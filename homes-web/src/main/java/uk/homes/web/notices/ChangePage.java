package uk.homes.web.notices;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.notices.ChangeKind;
import uk.homes.notices.HomeNotices;
import uk.homes.notices.PrepareChange;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** Preparing the notice of a change, regulation 49. */
@Named("changeNotice")
@RequestScoped
@Page(path = "/notices/change", permits = Permission.NOTICES_WRITE)
public class ChangePage {

    @Inject
    private HomeNotices notices;

    @Inject
    private CurrentHome home;

    @Inject
    private HomesClock clock;

    @Inject
    private Asked asked;

    @Inject
    private Forms forms;

    private ChangeKind kind;
    private LocalDate knownOn;
    private LocalDate happensOn;
    private String matter;
    private String actions;
    private UUID submission;

    /** Whoever comes from what has changed finds it chosen. */
    @PostConstruct
    void begin() {
        knownOn = clock.today();
        kind = asked.one(ChangeKind.class, "change").orElse(null);
    }

    /** Prepares the notice. */
    public void prepare() {
        PrepareChange command = new PrepareChange(submission, home.getId(), kind, knownOn, happensOn, matter, actions);
        forms.ask(() -> notices.change(command)).ifPresent(id -> {
            forms.taken("notices.change", home.getSlug());
            forms.goOn("/notices/notice?home=" + home.getSlug() + "&id=" + id, "notices.change.done");
        });
    }

    public List<Option> getKinds() {
        return Arrays.stream(ChangeKind.values())
                .map(each ->
                        new Option(each, Texts.of("notices.change." + each), Texts.of("notices.changeHint." + each)))
                .toList();
    }

    public ChangeKind getKind() {
        return kind;
    }

    public void setKind(ChangeKind kind) {
        this.kind = kind;
    }

    public LocalDate getKnownOn() {
        return knownOn;
    }

    public void setKnownOn(LocalDate knownOn) {
        this.knownOn = knownOn;
    }

    public LocalDate getHappensOn() {
        return happensOn;
    }

    public void setHappensOn(LocalDate happensOn) {
        this.happensOn = happensOn;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getActions() {
        return actions;
    }

    public void setActions(String actions) {
        this.actions = actions;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }
}

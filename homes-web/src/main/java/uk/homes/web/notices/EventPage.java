package uk.homes.web.notices;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.notices.Events;
import uk.homes.notices.Limb;
import uk.homes.notices.PrepareEvent;
import uk.homes.notices.Telling;
import uk.homes.occupancy.Children;
import uk.homes.shared.HomesClock;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.MomentForm;
import uk.homes.web.look.Option;

/** Asks in plain questions what happened, says who must be told and why, and prepares the notice. Nothing is sent. */
@Named("eventNotice")
@RequestScoped
@Page(path = "/notices/event", permits = Permission.NOTICES_WRITE)
public class EventPage {

    @Inject
    private Events events;

    @Inject
    private Children children;

    @Inject
    private CurrentHome home;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    private List<Limb> limbs = new ArrayList<>();
    private Long child;
    private final MomentForm happened = new MomentForm();
    private final MomentForm known = new MomentForm();
    private String matter;
    private String actions;
    private UUID submission;
    private List<Option> offered;
    private List<Telling> tellings = List.of();

    @PostConstruct
    void justNow() {
        happened.at(clock.now());
        known.at(clock.now());
    }

    /** Says who must be told, and keeps the words where they are. */
    public void ask() {
        forms.ask(() -> events.whoMustBeTold(home.getId(), child, Set.copyOf(limbs)))
                .ifPresent(found -> tellings = found);
    }

    /** Prepares the notice. */
    public void prepare() {
        PrepareEvent command = new PrepareEvent(
                submission, home.getId(), child, Set.copyOf(limbs), happened.moment(), known.moment(), matter, actions);
        forms.ask(() -> events.prepare(command)).ifPresent(id -> {
            forms.taken("notices.event", home.getSlug());
            forms.goOn("/notices/notice?home=" + home.getSlug() + "&id=" + id, "notices.event.done");
        });
    }

    public List<Option> getQuestions() {
        return Arrays.stream(Limb.values())
                .map(limb -> new Option(
                        limb, Texts.of("notices.question." + limb), Texts.of("notices.questionHint." + limb)))
                .toList();
    }

    public List<Option> getOffered() {
        if (offered == null) {
            offered = children.here(home.getId(), clock.today()).stream()
                    .map(row -> new Option(row.childId(), row.shown()))
                    .toList();
        }
        return offered;
    }

    public List<Telling> getTellings() {
        return tellings;
    }

    public List<Limb> getLimbs() {
        return limbs;
    }

    public void setLimbs(List<Limb> limbs) {
        this.limbs = limbs == null ? new ArrayList<>() : new ArrayList<>(limbs);
    }

    public Long getChild() {
        return child;
    }

    public void setChild(Long child) {
        this.child = child;
    }

    public MomentForm getHappened() {
        return happened;
    }

    public MomentForm getKnown() {
        return known;
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

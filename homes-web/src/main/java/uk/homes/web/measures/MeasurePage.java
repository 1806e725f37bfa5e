package uk.homes.web.measures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.measures.ConfirmChildTalk;
import uk.homes.measures.Measure;
import uk.homes.measures.MeasureClock;
import uk.homes.measures.MeasureRecords;
import uk.homes.measures.MeasureRow;
import uk.homes.measures.MeasureVersion;
import uk.homes.measures.Measures;
import uk.homes.measures.SignTalk;
import uk.homes.measures.TalkRow;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.DueRow;
import uk.homes.web.look.Option;
import uk.homes.web.look.Refused;
import uk.homes.web.look.Spoken;

/** One measure: its clocks, the record, the talks about it and its versions. An authorised person signs the talks here. */
@Named
@RequestScoped
@Page(
        path = "/measures/measure",
        permits = {Permission.MEASURES_READ, Permission.MEASURES_CODES})
public class MeasurePage {

    @Inject
    private MeasureRecords records;

    @Inject
    private Measures measures;

    @Inject
    private MeasureTimes times;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Asked asked;

    @Inject
    private Forms forms;

    private final TalkForm talk = new TalkForm();
    private final TalkForm childTalk = new TalkForm();
    private Measure found;
    private Integer version;
    private UUID submission;
    private UUID childSubmission;

    @PostConstruct
    void open() {
        find(asked.needed("id"));
        version = asked.number("version").orElse(found.row().version());
        talk.at(clock.now());
        childTalk.at(clock.now());
    }

    private void find(long id) {
        found = records.find(id);
        home.mustHave("measure", id, found.row().homeId());
        times.ask(List.of(found.row()));
    }

    /** Signs that the talk with the user was had and the record is accurate. */
    public void signTalk() {
        SignTalk command =
                new SignTalk(submission, found.row().id(), version, talk.moment(), talk.getSpokenTo(), talk.getWords());
        try {
            forms.ask(() -> measures.signTalk(command)).ifPresent(id -> {
                forms.taken("measures.talk", String.valueOf(id));
                forms.goOn(here(), "measures.talk.done");
            });
        } catch (ChangedMeanwhile corrected) {
            find(found.row().id());
            version = found.row().version();
            Refused.because(Texts.of("measures.talk.changed"));
        }
    }

    /** Confirms the talk with the child. */
    public void confirm() {
        ConfirmChildTalk command =
                new ConfirmChildTalk(childSubmission, found.row().id(), childTalk.moment(), childTalk.getWords());
        forms.ask(() -> measures.confirmChildTalk(command)).ifPresent(id -> {
            forms.taken("measures.childTalk", String.valueOf(id));
            forms.goOn(here(), "measures.child.done");
        });
    }

    public String getTitle() {
        return Texts.of("measures.measure.title", Texts.of("measures.kind." + row().kind()), row().child());
    }

    public String getLead() {
        return Texts.of("measures.measure.lead", home.getName(), Spoken.moment(row().usedAt()), row().place());
    }

    /** The clocks that run; none where the restraint was planned. */
    public List<DueRow> getClocks() {
        return Arrays.stream(MeasureClock.values())
                .flatMap(each -> times.line(row(), each, null).stream())
                .toList();
    }

    /** Whether somebody else has approved that a clock does not run, though the restraint was not planned. */
    public boolean isRelieved() {
        return !row().exempt() && getClocks().size() < MeasureClock.values().length;
    }

    public MeasureView getRecord() {
        return MeasureView.of(found.stands(), row().child());
    }

    /** The versions before the one that stands, newest first. */
    public List<MeasureView> getEarlier() {
        List<MeasureView> earlier = new ArrayList<>();
        for (MeasureVersion each : found.versions().subList(1, found.versions().size())) {
            earlier.add(MeasureView.of(each, row().child()));
        }
        return earlier;
    }

    public List<TalkRow> getTalks() {
        return found.talks();
    }

    /** "Dana Whitlock has spoken to Tom Askew on …" */
    public String said(TalkRow row) {
        String whom = row.withChild() ? row().child() : row.spokenTo() == null ? row().users() : row.spokenTo();
        return Texts.of("measures.talk.said", row.byName(), whom, Spoken.moment(row.spokeAt()));
    }

    /** Under which provision and when it was signed. */
    public String signed(TalkRow row) {
        return row.withChild()
                ? Texts.of("measures.talk.confirmed", Spoken.moment(row.at()))
                : Texts.of("measures.talk.signed", row.version(), Spoken.moment(row.at()));
    }

    /** Whether this person may sign talks in this home. */
    private boolean signs() {
        return caller.may(Permission.MEASURES_SIGN, row().homeId());
    }

    boolean isUsedByReader() {
        return found.usedByReader();
    }

    /** Whether to say that somebody else must sign. */
    public boolean isOwn() {
        return signs() && found.usedByReader() && !row().complete();
    }

    public boolean isTalkable() {
        return signs() && !found.usedByReader() && !row().exempt() && !row().signedVersion();
    }

    public boolean isChildTalkable() {
        return signs() && !found.usedByReader() && !row().exempt() && row().childAt() == null;
    }

    public boolean isCorrectable() {
        return caller.may(Permission.MEASURES_WRITE, row().homeId())
                && (signs() || caller.personId().equals(row().authorId()));
    }

    /** One box for each person who used it. */
    public List<Option> getUsers() {
        List<Long> ids = found.stands().userList();
        String[] names = ids.isEmpty() ? new String[0] : found.stands().users().split(", ");
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            options.add(new Option(ids.get(i), Texts.of("measures.talk.spokeTo", names[i])));
        }
        return options;
    }

    private String here() {
        return "/measures/measure?home=" + home.getSlug() + "&id=" + row().id();
    }

    public MeasureRow row() {
        return found.row();
    }

    public long getId() {
        return row().id();
    }

    public Integer getVersion() {
        return version;
    }

    public TalkForm getTalk() {
        return talk;
    }

    public TalkForm getChildTalk() {
        return childTalk;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public UUID getChildSubmission() {
        return childSubmission;
    }

    public void setChildSubmission(UUID childSubmission) {
        this.childSubmission = childSubmission;
    }
}

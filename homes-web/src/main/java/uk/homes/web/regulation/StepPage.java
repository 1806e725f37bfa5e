package uk.homes.web.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.regulation.ApplicationKind;
import uk.homes.regulation.ApplicationRow;
import uk.homes.regulation.ApplicationStage;
import uk.homes.regulation.Applications;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Refused;
import uk.homes.web.look.Spoken;

/** What happened next to an application: its next stage, or what blocks it; representations; the first child. */
@Named("registrationStep")
@RequestScoped
@Page(path = "/regulation/step", permits = Permission.REGULATION_WRITE)
public class StepPage {

    @Inject
    private Applications applications;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    @Inject
    private Asked asked;

    @Inject
    private RegulationWords words;

    @Inject
    private CurrentHome home;

    private ApplicationRow row;
    private Integer version;

    private UUID submission;
    private ApplicationStage stage;
    private LocalDate on;
    private String note;
    private String blocks;
    private String urn;
    private String category;
    private Integer places;
    private Integer varied;
    private String certificate;
    private LocalDate representedOn;
    private String represented;
    private LocalDate toldOn;

    @PostConstruct
    void open() {
        row = applications.find(asked.needed("application"));
        home.about(row.homeId());
        if (!caller.may(Permission.REGULATION_WRITE, row.homeId())) {
            throw new NotFound("application", row.id());
        }
        version = asked.number("version").orElse(row.version());
        on = clock.today();
        blocks = row.blocks();
        category = Texts.of("regulation.application.usualCategory");
        places = row.places();
    }

    /** Records the stage to which it came. */
    public void step() {
        Applications.Registered letter = isDeciding()
                ? new Applications.Registered(urn, category, places == null ? 0 : places, certificate)
                : null;
        Applications.Step command = new Applications.Step(
                submission, row.id(), version, stage, on, note, blocks, letter, isVarying() ? varied : null);
        take("regulation.step", "regulation.application.stepped", () -> applications.step(command));
    }

    /** Keeps only what blocks the next stage. */
    public void block() {
        take(
                "regulation.step",
                "regulation.application.blockKept",
                () -> applications.blocked(new Applications.Noted(row.id(), version, null, blocks)));
    }

    /** Keeps the representations. */
    public void represent() {
        take(
                "regulation.representations",
                "regulation.application.representedDone",
                () -> applications.represented(new Applications.Noted(row.id(), version, representedOn, represented)));
    }

    /** Keeps when Ofsted was told of the first child. */
    public void tell() {
        take(
                "regulation.firstChild",
                "regulation.application.toldDone",
                () -> applications.firstChildTold(new Applications.Noted(row.id(), version, toldOn, null)));
    }

    private void take(String form, String key, Runnable useCase) {
        try {
            if (forms.run(useCase)) {
                forms.taken(form, String.valueOf(row.id()));
                forms.goOn("/regulation/application?application=" + row.id(), key);
            }
        } catch (ChangedMeanwhile meanwhile) {
            row = applications.find(row.id());
            version = row.version();
            Refused.because(Texts.of("regulation.application.meanwhile", words.stage(row.stage())));
        }
    }

    public String getTitle() {
        return Texts.of("regulation.step.title", row.homeName());
    }

    public String getLead() {
        return Texts.of(
                "regulation.application.lead",
                words.stage(row.stage()),
                Spoken.day(row.since()),
                words.days(row.since(), clock.today()));
    }

    /** The stages that may follow, in the order of the way. A home that has opened is not registered a second time. */
    public List<Option> getOffered() {
        return row.stage().next(row.kind()).stream()
                .filter(each -> each != ApplicationStage.REGISTERED || !row.opened())
                .sorted()
                .map(each -> new Option(each, words.stage(each)))
                .toList();
    }

    /** Whether Ofsted may register the service now, so that its letter is asked for. */
    public boolean isDeciding() {
        return row.kind() == ApplicationKind.SERVICE && row.stage() == ApplicationStage.NOTICE_OF_PROPOSAL;
    }

    public boolean isVarying() {
        return row.kind() == ApplicationKind.SERVICE && row.stage() == ApplicationStage.VARIATION;
    }

    public boolean isRepresenting() {
        return row.stage() == ApplicationStage.NOTICE_OF_PROPOSAL && row.representedOn() == null;
    }

    public boolean isTelling() {
        return row.kind() == ApplicationKind.SERVICE && row.opened() && row.firstChildToldOn() == null;
    }

    public ApplicationRow getRow() {
        return row;
    }

    public Integer getVersion() {
        return version;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public ApplicationStage getStage() {
        return stage;
    }

    public void setStage(ApplicationStage stage) {
        this.stage = stage;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getBlocks() {
        return blocks;
    }

    public void setBlocks(String blocks) {
        this.blocks = blocks;
    }

    public String getUrn() {
        return urn;
    }

    public void setUrn(String urn) {
        this.urn = urn;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }

    public LocalDate getRepresentedOn() {
        return representedOn;
    }

    public void setRepresentedOn(LocalDate representedOn) {
        this.representedOn = representedOn;
    }

    public String getRepresented() {
        return represented;
    }

    public void setRepresented(String represented) {
        this.represented = represented;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public Integer getVaried() {
        return varied;
    }

    public void setVaried(Integer varied) {
        this.varied = varied;
    }
}

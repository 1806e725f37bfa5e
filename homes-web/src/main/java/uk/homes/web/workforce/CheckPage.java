package uk.homes.web.workforce;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.workforce.Certificate;
import uk.homes.workforce.CheckKind;
import uk.homes.workforce.CheckOutcome;
import uk.homes.workforce.Checks;
import uk.homes.workforce.NewCheck;
import uk.homes.workforce.StaffFile;

/** Recording what came of one check of Schedule 2. */
@Named
@RequestScoped
@Page(path = "/workforce/check", permits = Permission.WORKFORCE_CHECK)
public class CheckPage {

    @Inject
    private Checks checks;

    @Inject
    private Asked asked;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    @Inject
    private CurrentHome home;

    private long staff;
    private String name;
    private CheckKind kind;
    private UUID submission;
    private CheckOutcome outcome;
    private Certificate certificate;
    private LocalDate on;
    private String by;
    private String reference;
    private String note;

    @PostConstruct
    void read() {
        staff = asked.needed("staff");
        kind = asked.one(CheckKind.class, "kind").orElseThrow(() -> new NotFound("check", "none"));
        StaffFile file = checks.of(staff);
        home.about(file.homeId());
        name = file.name();
        on = clock.today();
        by = caller.name();
    }

    /** Records it and goes back to the person's checks. */
    public void record() {
        NewCheck command = new NewCheck(submission, staff, kind, outcome, certificate, on, by, reference, note);
        forms.ask(() -> checks.record(command)).ifPresent(id -> {
            forms.taken("workforce.check", staff + "." + kind);
            forms.goOn(
                    "/workforce/checks?staff=" + staff,
                    "workforce.check.done",
                    Texts.of("workforce.check.kind." + kind));
        });
    }

    public String getTitle() {
        return Texts.of("workforce.check.kind." + kind);
    }

    /** Whose check it is, and what the Schedule asks for. */
    public String getLead() {
        return Texts.of("workforce.check.lead", name, Texts.of("workforce.check.asks." + kind));
    }

    public String getCrumb() {
        return Texts.of("workforce.checks.title", name);
    }

    /** Whether it is about the criminal record certificate, of which only level and number are kept. */
    public boolean isDbs() {
        return kind == CheckKind.DBS;
    }

    public List<Option> getOutcomes() {
        return kind.outcomes().stream()
                .map(each -> new Option(each, Texts.of("workforce.check.outcome." + each)))
                .toList();
    }

    public List<Option> getCertificates() {
        return Arrays.stream(Certificate.values())
                .map(each -> new Option(
                        each, Texts.of("workforce.check.level." + each), Texts.of("workforce.check.levelHint." + each)))
                .toList();
    }

    public long getStaff() {
        return staff;
    }

    public CheckKind getKind() {
        return kind;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public CheckOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CheckOutcome outcome) {
        this.outcome = outcome;
    }

    public Certificate getCertificate() {
        return certificate;
    }

    public void setCertificate(Certificate certificate) {
        this.certificate = certificate;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}

package uk.homes.web.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.notices.ChangeKind;
import uk.homes.regulation.ConditionKind;
import uk.homes.regulation.Conditions;
import uk.homes.regulation.RegisteredManagers;
import uk.homes.regulation.RegistrationStatus;
import uk.homes.regulation.Registrations;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.workforce.Staff;

/** Records what Ofsted has changed in a home's registration, or that its manager's post is empty. One form for each. */
@Named("registrationChange")
@RequestScoped
@Page(path = "/regulation/change", permits = Permission.REGULATION_WRITE)
public class ChangePage {

    /** What can be recorded here. */
    public enum What {
        PLACES,
        STATUS,
        CONDITION,
        LIFTED,
        CERTIFICATE,
        VACANCY,
        MANAGER,
        MANAGER_ENDED,
        TWO_HOMES;

        /** Whether Ofsted is told of it by notice: of this kind, or of none. */
        Optional<ChangeKind> notice() {
            return switch (this) {
                case MANAGER -> Optional.of(ChangeKind.SOMEBODY_ELSE);
                case MANAGER_ENDED, VACANCY -> Optional.of(ChangeKind.SOMEBODY_CEASES);
                default -> Optional.empty();
            };
        }
    }

    @Inject
    private Registrations registrations;

    @Inject
    private Conditions conditions;

    @Inject
    private RegisteredManagers managers;

    @Inject
    private Staff staff;

    @Inject
    private CurrentHome home;

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

    private What what;

    private UUID submission;
    private Integer places;
    private RegistrationStatus status;
    private ConditionKind kind;
    private Long condition;
    private Long staffId;
    private Long ending;
    private String text;
    private String approver;
    private LocalDate from;

    @PostConstruct
    void open() {
        what = asked.one(What.class, "what").orElse(What.PLACES);
        if (!caller.may(Permission.REGULATION_WRITE, home.getId())) {
            throw new NotFound("home", home.getSlug());
        }
        from = clock.today();
    }

    /** Records it. */
    public void keep() {
        if (forms.run(this::record)) {
            forms.taken("regulation.change", home.getSlug() + "." + what);
            String told = what.notice().isPresent() ? "&changed=" + what : "";
            forms.goOn("/regulation/home?home=" + home.getSlug() + told, "regulation.change.done");
        }
    }

    private void record() {
        long id = home.getId();
        switch (what) {
            case PLACES -> registrations.varyPlaces(id, places == null ? 0 : places, from);
            case STATUS -> registrations.changeStatus(id, status, from);
            case CONDITION -> conditions.impose(new Conditions.NewCondition(submission, id, kind, text, from));
            case LIFTED -> conditions.lift(id, condition, from);
            case CERTIFICATE -> conditions.certified(id, text, from);
            case VACANCY -> managers.vacate(id, from, text);
            case MANAGER -> managers.register(id, staffId == null ? 0 : staffId, from);
            case MANAGER_ENDED -> {
                RuleBroken.whenAt(ending == null, "ending", "regulation.manager.which");
                managers.end(ending, from);
            }
            case TWO_HOMES ->
                managers.allowTwo(new RegisteredManagers.TwoHomes(
                        submission, staffId == null ? 0 : staffId, id, text, approver, from));
        }
    }

    public String getTitle() {
        return Texts.of("regulation.change." + what + ".title");
    }

    /** The question above the long answer, if this has one. */
    public String getTextLabel() {
        return switch (what) {
            case CONDITION, CERTIFICATE, VACANCY, TWO_HOMES -> Texts.of("regulation.change." + what + ".text");
            default -> "";
        };
    }

    public String getFromLabel() {
        return Texts.of("regulation.change." + what + ".from");
    }

    public List<Option> getStatuses() {
        return Arrays.stream(RegistrationStatus.values())
                .map(each -> new Option(each, words.word(each)))
                .toList();
    }

    public List<Option> getKinds() {
        return Arrays.stream(ConditionKind.values())
                .map(each -> new Option(each, Texts.of("regulation.conditionKind." + each)))
                .toList();
    }

    /** The conditions that count. */
    public List<Option> getCounting() {
        return conditions.of(home.getId()).stream()
                .filter(row -> row.to() == null)
                .map(row -> new Option(row.id(), row.words()))
                .toList();
    }

    /** Who works in the home, or for an exception: who is registered anywhere. */
    public List<Option> getPeople() {
        if (what == What.TWO_HOMES) {
            return managers.on(clock.today()).stream()
                    .filter(row -> row.homeId() != home.getId())
                    .map(row -> new Option(row.staffId(), row.name()))
                    .toList();
        }
        return staff.here(home.getId(), clock.today()).stream()
                .map(row -> new Option(row.staffId(), row.name()))
                .toList();
    }

    /** The managers whose registration here has not ended. */
    public List<Option> getRegistered() {
        return managers.of(home.getId()).stream()
                .filter(row -> row.endedOn() == null)
                .map(row -> new Option(row.id(), row.name()))
                .toList();
    }

    public boolean is(String name) {
        return what == What.valueOf(name);
    }

    public What getWhat() {
        return what;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public RegistrationStatus getStatus() {
        return status;
    }

    public void setStatus(RegistrationStatus status) {
        this.status = status;
    }

    public ConditionKind getKind() {
        return kind;
    }

    public void setKind(ConditionKind kind) {
        this.kind = kind;
    }

    public Long getCondition() {
        return condition;
    }

    public void setCondition(Long condition) {
        this.condition = condition;
    }

    public Long getStaffId() {
        return staffId;
    }

    public void setStaffId(Long staffId) {
        this.staffId = staffId;
    }

    public Long getEnding() {
        return ending;
    }

    public void setEnding(Long ending) {
        this.ending = ending;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getApprover() {
        return approver;
    }

    public void setApprover(String approver) {
        this.approver = approver;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}

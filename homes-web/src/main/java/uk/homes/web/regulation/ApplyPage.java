package uk.homes.web.regulation;

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
import uk.homes.regulation.ApplicationKind;
import uk.homes.regulation.Applications;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.workforce.Staff;

/** Begins an application to Ofsted: for a home, or for a person. */
@Named("registrationApply")
@RequestScoped
@Page(path = "/regulation/apply", permits = Permission.REGULATION_WRITE)
public class ApplyPage {

    @Inject
    private Applications applications;

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

    private UUID submission;
    private ApplicationKind kind;
    private String applicant;
    private Long staffId;
    private Integer places;
    private LocalDate on;
    private String blocks;

    private List<Option> people;

    @PostConstruct
    void open() {
        on = clock.today();
        kind = asked.one(ApplicationKind.class, "for").orElse(ApplicationKind.SERVICE);
        home.row();
    }

    /** Begins it. */
    public void begin() {
        Applications.NewApplication command = new Applications.NewApplication(
                submission,
                home.getId(),
                kind,
                applicant,
                staffId,
                kind == ApplicationKind.SERVICE ? places : null,
                on,
                null,
                blocks);
        forms.ask(() -> applications.open(command)).ifPresent(id -> {
            forms.taken("regulation.apply", home.getSlug());
            forms.goOn("/regulation/application?application=" + id, "regulation.apply.done");
        });
    }

    public String getTitle() {
        return Texts.of("regulation.apply.title", home.getName());
    }

    public List<Option> getKinds() {
        return Arrays.stream(ApplicationKind.values())
                .map(each -> new Option(each, Texts.of("regulation.kind." + each), each.form()))
                .toList();
    }

    /** Who works in the home today. */
    public List<Option> getPeople() {
        if (people == null) {
            people = caller.may(Permission.WORKFORCE_READ)
                    ? staff.here(home.getId(), clock.today()).stream()
                            .map(each -> new Option(each.staffId(), each.name()))
                            .toList()
                    : List.of();
        }
        return people;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public ApplicationKind getKind() {
        return kind;
    }

    public void setKind(ApplicationKind kind) {
        this.kind = kind;
    }

    public String getApplicant() {
        return applicant;
    }

    public void setApplicant(String applicant) {
        this.applicant = applicant;
    }

    public Long getStaffId() {
        return staffId;
    }

    public void setStaffId(Long staffId) {
        this.staffId = staffId;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getBlocks() {
        return blocks;
    }

    public void setBlocks(String blocks) {
        this.blocks = blocks;
    }
}

package uk.homes.web.inspections;

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
import uk.homes.inspections.Grades;
import uk.homes.inspections.InspectionType;
import uk.homes.inspections.Inspections;
import uk.homes.inspections.NewInspection;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** Records an inspection: the day, the kind, and what inspectors judged. */
@Named("inspectionRecord")
@RequestScoped
@Page(path = "/inspections/record", permits = Permission.INSPECTIONS_WRITE)
public class RecordPage {

    @Inject
    private Inspections inspections;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    private UUID submission;
    private InspectionType type;
    private LocalDate on;
    private final GradesForm grades = new GradesForm();

    @PostConstruct
    void open() {
        if (!caller.may(Permission.INSPECTIONS_WRITE, home.getId())) {
            throw new NotFound("home", home.getSlug());
        }
        on = clock.today();
        type = InspectionType.FULL;
    }

    /** Records it. */
    public void keep() {
        Grades judged = grades.grades();
        NewInspection command = new NewInspection(
                home.getId(),
                type,
                on,
                null,
                judged.overall(),
                judged.helpedProtected(),
                judged.leaders(),
                judged.interim());
        forms.ask(() -> inspections.record(command)).ifPresent(id -> {
            forms.taken("inspections.record", home.getSlug());
            forms.goOn("/inspections/inspection?inspection=" + id, "inspections.record.done");
        });
    }

    public String getTitle() {
        return Texts.of("inspections.record.title", home.getName());
    }

    public List<Option> getTypes() {
        return Arrays.stream(InspectionType.values())
                .map(each -> new Option(each, Texts.of("inspections.type." + each)))
                .toList();
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public InspectionType getType() {
        return type;
    }

    public void setType(InspectionType type) {
        this.type = type;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public GradesForm getGrades() {
        return grades;
    }
}

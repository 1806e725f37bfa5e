package uk.homes.web.workforce;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.workforce.Records;
import uk.homes.workforce.Supervisions;

/** Recording a supervision. */
@Named
@RequestScoped
@Page(path = "/workforce/supervision", permits = Permission.WORKFORCE_WRITE)
public class SupervisionPage {

    @Inject
    private Supervisions supervisions;

    @Inject
    private Records records;

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
    private UUID submission;
    private LocalDate on;
    private String supervisor;
    private Integer minutes;
    private String agreed;

    @PostConstruct
    void read() {
        staff = asked.needed("staff");
        Records.OfOne person = records.of(staff);
        home.about(person.homeId());
        name = person.name();
        on = clock.today();
        supervisor = caller.name();
    }

    /** Records it; the next one is due from its day. */
    public void record() {
        forms.ask(() -> supervisions.record(new Supervisions.Held(submission, staff, on, supervisor, minutes, agreed)))
                .ifPresent(id -> {
                    forms.taken("workforce.supervision", String.valueOf(staff));
                    forms.goOn("/workforce/person?staff=" + staff, "workforce.supervision.done");
                });
    }

    public String getTitle() {
        return Texts.of("workforce.supervision.title", name);
    }

    public String getName() {
        return name;
    }

    public long getStaff() {
        return staff;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(String supervisor) {
        this.supervisor = supervisor;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String agreed) {
        this.agreed = agreed;
    }
}

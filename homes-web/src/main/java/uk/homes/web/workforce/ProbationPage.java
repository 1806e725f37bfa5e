package uk.homes.web.workforce;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.workforce.Probations;
import uk.homes.workforce.Records;

/** Setting the days of somebody's probation. */
@Named
@RequestScoped
@Page(path = "/workforce/probation", permits = Permission.WORKFORCE_WRITE)
public class ProbationPage {

    @Inject
    private Probations probations;

    @Inject
    private Records records;

    @Inject
    private Asked asked;

    @Inject
    private Forms forms;

    @Inject
    private CurrentHome home;

    private long staff;
    private String name;
    private UUID submission;
    private LocalDate first;
    private LocalDate second;
    private LocalDate end;

    @PostConstruct
    void read() {
        staff = asked.needed("staff");
        Records.OfOne person = records.of(staff);
        home.about(person.homeId());
        name = person.name();
    }

    /** Sets them; each is due on its day. */
    public void set() {
        forms.ask(() -> probations.set(new Probations.SetDays(submission, staff, first, second, end)))
                .ifPresent(id -> forms.goOn("/workforce/person?staff=" + staff, "workforce.probation.done"));
    }

    public String getTitle() {
        return Texts.of("workforce.probation.title", name);
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

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getSecond() {
        return second;
    }

    public void setSecond(LocalDate second) {
        this.second = second;
    }

    public LocalDate getEnd() {
        return end;
    }

    public void setEnd(LocalDate end) {
        this.end = end;
    }
}

package uk.homes.web.workforce;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Days;
import uk.homes.web.look.Fact;
import uk.homes.workforce.Leaving;
import uk.homes.workforce.Post;
import uk.homes.workforce.Staff;
import uk.homes.workforce.StaffRow;

/** Recording that somebody leaves, and what ends with it. */
@Named
@RequestScoped
@Page(path = "/workforce/leave", permits = Permission.WORKFORCE_WRITE)
public class LeavePage {

    @Inject
    private Staff staff;

    @Inject
    private Asked asked;

    @Inject
    private CurrentHome home;

    @Inject
    private HomesClock clock;

    @Inject
    private Days days;

    @Inject
    private Forms forms;

    private StaffRow row;
    private UUID submission;
    private LocalDate lastDay;

    @PostConstruct
    void read() {
        row = staff.appointment(asked.needed("appointment"));
        home.about(row.homeId());
        lastDay = clock.today();
    }

    /** Records it and goes back to the staff of the home. */
    public void leave() {
        forms.ask(() -> staff.leave(new Leaving(submission, row.appointmentId(), lastDay)))
                .ifPresent(id -> forms.goOn(
                        "/workforce/staff?home=" + home.getSlug(),
                        "workforce.leave.done",
                        row.name(),
                        days.day(lastDay)));
    }

    public String getTitle() {
        return Texts.of("workforce.leave.title", row.name(), home.getName());
    }

    /** What they are and since when. */
    public List<Fact> getFacts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Texts.of("workforce.staff.postHeading"), Texts.of("workforce.post." + row.post())));
        facts.add(new Fact(Texts.of("workforce.staff.since"), days.day(row.from())));
        if (row.to() != null) {
            facts.add(new Fact(Texts.of("workforce.leave.last"), days.day(row.to())));
        }
        return facts;
    }

    /** Whether their last day is recorded already. */
    public boolean isGone() {
        return row.to() != null;
    }

    /** Whether their sign-in is known. */
    public boolean isLinked() {
        return row.personId() != null;
    }

    /** Whether they are appointed as manager: a registered manager's role is not ended here. */
    public boolean isManager() {
        return row.post() == Post.MANAGER;
    }

    public StaffRow getRow() {
        return row;
    }

    public String getSlug() {
        return home.getSlug();
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}

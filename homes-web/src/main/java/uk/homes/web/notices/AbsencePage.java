package uk.homes.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.notices.HomeNotices;
import uk.homes.notices.PrepareAbsence;
import uk.homes.shared.HomesClock;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.workforce.Post;
import uk.homes.workforce.Staff;

/** Preparing the notice that the person in charge is away for 28 days or more, regulation 48. */
@Named("absenceNotice")
@RequestScoped
@Page(path = "/notices/absence", permits = Permission.NOTICES_WRITE)
public class AbsencePage {

    private static final String PLANNED = "planned";

    @Inject
    private HomeNotices notices;

    @Inject
    private Staff team;

    @Inject
    private CurrentHome home;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    private Long staff;
    private String way = PLANNED;
    private LocalDate from;
    private LocalDate to;
    private LocalDate agreedBy;
    private String matter;
    private String actions;
    private String acting;
    private String appointment;
    private UUID submission;
    private List<Option> inCharge;

    /** Prepares the notice. */
    public void prepare() {
        PrepareAbsence command = new PrepareAbsence(
                submission,
                home.getId(),
                staff,
                PLANNED.equals(way),
                from,
                to,
                matter,
                actions,
                acting,
                appointment,
                agreedBy);
        forms.ask(() -> notices.absent(command)).ifPresent(id -> {
            forms.taken("notices.absence", home.getSlug());
            forms.goOn("/notices/notice?home=" + home.getSlug() + "&id=" + id, "notices.absence.done");
        });
    }

    /** The manager and the deputies. */
    public List<Option> getInCharge() {
        if (inCharge == null) {
            inCharge = team.here(home.getId(), clock.today()).stream()
                    .filter(row -> row.post() == Post.MANAGER || row.post() == Post.DEPUTY_MANAGER)
                    .map(row -> new Option(row.staffId(), row.name()))
                    .toList();
        }
        return inCharge;
    }

    public List<Option> getWays() {
        return List.of(
                new Option(PLANNED, Texts.of("notices.absence.planned"), Texts.of("notices.absence.plannedHint")),
                new Option(
                        "emergency", Texts.of("notices.absence.emergency"), Texts.of("notices.absence.emergencyHint")));
    }

    public Long getStaff() {
        return staff;
    }

    public void setStaff(Long staff) {
        this.staff = staff;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public LocalDate getAgreedBy() {
        return agreedBy;
    }

    public void setAgreedBy(LocalDate agreedBy) {
        this.agreedBy = agreedBy;
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

    public String getActing() {
        return acting;
    }

    public void setActing(String acting) {
        this.acting = acting;
    }

    public String getAppointment() {
        return appointment;
    }

    public void setAppointment(String appointment) {
        this.appointment = appointment;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }
}

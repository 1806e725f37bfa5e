package uk.homes.web.workforce;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.workforce.Checks;
import uk.homes.workforce.NewStaff;
import uk.homes.workforce.Post;
import uk.homes.workforce.Staff;
import uk.homes.workforce.StaffFile;
import uk.homes.workforce.Teams;

/** Appointing somebody whose checks are complete to a post in the home. */
@Named
@RequestScoped
@Page(path = "/workforce/appoint", permits = Permission.WORKFORCE_WRITE)
public class AppointPage {

    @Inject
    private Staff staff;

    @Inject
    private Checks checks;

    @Inject
    private Teams teams;

    @Inject
    private Asked asked;

    @Inject
    private CurrentHome home;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    private StaffFile file;
    private List<Option> signIns;
    private List<Option> ofTeams;
    private UUID submission;
    private Post post;
    private LocalDate from;
    private Long teamId;
    private Long personId;

    @PostConstruct
    void read() {
        file = checks.of(asked.needed("staff"));
        post = file.post();
        from = clock.today();
        signIns = staff.signIns(home.getId()).stream()
                .map(each -> new Option(
                        each.personId(), Texts.of("workforce.appoint.person", each.name(), each.postTitle())))
                .toList();
        ofTeams = teams.list().stream()
                .filter(each -> each.homeId() == home.getId() && each.to() == null)
                .map(each -> new Option(each.teamId(), each.name()))
                .toList();
    }

    /** Appoints them and goes back to the staff of the home. */
    public void appoint() {
        NewStaff command = new NewStaff(submission, file.staffId(), personId, home.getId(), teamId, post, from);
        forms.ask(() -> staff.appoint(command)).ifPresent(id -> {
            forms.taken("workforce.staff", String.valueOf(id));
            forms.goOn("/workforce/staff?home=" + home.getSlug(), "workforce.appoint.done", file.name());
        });
    }

    public String getTitle() {
        return Texts.of("workforce.appoint.title", file.name(), home.getName());
    }

    /** The checks that are missing; while there are any, nobody is appointed. */
    public List<String> getMissing() {
        return file.missing().stream()
                .map(kind -> Texts.of("workforce.check.kind." + kind))
                .toList();
    }

    public long getStaff() {
        return file.staffId();
    }

    public List<Option> getPosts() {
        return Arrays.stream(Post.values())
                .map(each -> new Option(each, Texts.of("workforce.post." + each)))
                .toList();
    }

    public List<Option> getSignIns() {
        return signIns;
    }

    public List<Option> getTeams() {
        return ofTeams;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public Post getPost() {
        return post;
    }

    public void setPost(Post post) {
        this.post = post;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Long getTeamId() {
        return teamId;
    }

    public void setTeamId(Long teamId) {
        this.teamId = teamId;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }
}

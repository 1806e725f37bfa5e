package uk.homes.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.programme.Boards;
import uk.homes.programme.NewProgramme;
import uk.homes.programme.Programmes;
import uk.homes.shared.HomesClock;
import uk.homes.web.Forms;
import uk.homes.web.Page;

/** Starts the programme of new homes, where there is none yet. Its phases and objectives follow. */
@Named("programmeStart")
@RequestScoped
@Page(path = "/programme/start", permits = Permission.PROGRAMME_MANAGE)
public class StartPage {

    @Inject
    private Programmes programmes;

    @Inject
    private Boards boards;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    private boolean begun;
    private UUID submission;
    private String name;
    private String slug;
    private String preparedBy;
    private String about;

    /** Sees whether there is a programme already. */
    @PostConstruct
    void find() {
        begun = boards.first(clock.today()).isPresent();
        slug = "new-homes";
    }

    /** Starts it. */
    public void start() {
        forms.ask(() -> programmes.start(new NewProgramme(submission, slug, name, preparedBy, about)))
                .ifPresent(id -> {
                    forms.taken("programme.programme", "new");
                    forms.goOn("/programme/board", "programme.start.done");
                });
    }

    public boolean isBegun() {
        return begun;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getPreparedBy() {
        return preparedBy;
    }

    public void setPreparedBy(String preparedBy) {
        this.preparedBy = preparedBy;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}

package uk.homes.web.estate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.estate.Homes;
import uk.homes.estate.NewHome;
import uk.homes.estate.Purpose;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** Founding a home: from then on others can be given roles there. */
@Named
@RequestScoped
@Page(path = "/estate/found", permits = Permission.ESTATE_MANAGE)
public class FoundPage {

    @Inject
    private Homes homes;

    @Inject
    private Forms forms;

    private UUID submission;
    private String name;
    private String slug;
    private Purpose purpose;
    private Integer plannedBeds;
    private String about;

    /** Founds it and goes on to the list, from which its beds are added. */
    public void found() {
        int beds = plannedBeds == null ? 0 : plannedBeds;
        forms.ask(() -> homes.found(new NewHome(submission, slug, name, purpose, beds, about)))
                .ifPresent(id -> {
                    forms.taken("estate.home", "new");
                    forms.goOn("/estate/homes", "estate.found.done", name);
                });
    }

    public List<Option> getPurposes() {
        return Arrays.stream(Purpose.values())
                .map(each -> new Option(each, Texts.of("estate.purpose." + each)))
                .toList();
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

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public Integer getPlannedBeds() {
        return plannedBeds;
    }

    public void setPlannedBeds(Integer plannedBeds) {
        this.plannedBeds = plannedBeds;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}

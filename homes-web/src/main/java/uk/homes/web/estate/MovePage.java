package uk.homes.web.estate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.estate.Homes;
import uk.homes.estate.NewTenancy;
import uk.homes.shared.HomesClock;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;

/** Saying which property a home stands in, or moves to. */
@Named
@RequestScoped
@Page(path = "/estate/move", permits = Permission.ESTATE_MANAGE)
public class MovePage {

    @Inject
    private Homes homes;

    @Inject
    private CurrentHome home;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    private UUID submission;
    private String propertyName;
    private String address;
    private String area;
    private LocalDate from;

    @PostConstruct
    void open() {
        from = clock.today();
    }

    /** Moves the home in and goes back to it. */
    public void moveIn() {
        NewTenancy command = new NewTenancy(submission, home.getId(), propertyName, address, area, from);
        forms.ask(() -> homes.moveIn(command)).ifPresent(id -> {
            forms.taken("estate.tenancy", home.getSlug());
            forms.goOn("/estate/home?home=" + home.getSlug(), "estate.move.done", propertyName);
        });
    }

    public String getTitle() {
        return Texts.of("estate.move.title", home.getName());
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public String getPropertyName() {
        return propertyName;
    }

    public void setPropertyName(String propertyName) {
        this.propertyName = propertyName;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}

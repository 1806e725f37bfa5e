package uk.homes.web.estate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.estate.BedStandRow;
import uk.homes.estate.Homes;
import uk.homes.estate.NewBed;
import uk.homes.estate.TenancyRow;
import uk.homes.shared.HomesClock;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Days;

/** One home as it is furnished: what it is for, its beds, the property it stands in. */
@Named("estateHome")
@RequestScoped
@Page(path = "/estate/home", permits = Permission.ESTATE_MANAGE)
public class HomePage {

    @Inject
    private Homes homes;

    @Inject
    private CurrentHome home;

    @Inject
    private HomesClock clock;

    @Inject
    private Days days;

    @Inject
    private Forms forms;

    private List<BedStandRow> beds;
    private List<TenancyRow> tenancies;
    private UUID submission;
    private String label;
    private LocalDate bedFrom;

    @PostConstruct
    void read() {
        beds = homes.everyBed(home.getId());
        tenancies = homes.tenancies(home.getId());
        bedFrom = clock.today();
        label = Texts.of("estate.home.nextBed", beds.size() + 1);
    }

    /** Adds a bed. */
    public void addBed() {
        forms.ask(() -> homes.addBed(new NewBed(submission, home.getId(), label, bedFrom)))
                .ifPresent(id -> {
                    forms.goOn("/estate/home?home=" + home.getSlug() + "#bedForm", "estate.home.bedAdded", label);
                });
    }

    /** "Children’s home, 2 of 4 planned beds." */
    public String getLead() {
        return Texts.of(
                "estate.home.lead",
                Texts.of("estate.purpose." + home.row().purpose()),
                beds.size(),
                home.row().plannedBeds());
    }

    /** From when to when a bed stands there. */
    public String bedStands(BedStandRow row) {
        return stretch(row.from(), row.to());
    }

    /** From when to when the home stands or stood in a property. */
    public String homeStood(TenancyRow row) {
        return stretch(row.from(), row.to());
    }

    private String stretch(LocalDate first, LocalDate last) {
        return last == null
                ? Texts.of("estate.home.since", days.day(first))
                : Texts.of("estate.home.fromTo", days.day(first), days.day(last));
    }

    public List<BedStandRow> getBeds() {
        return beds;
    }

    public List<TenancyRow> getTenancies() {
        return tenancies;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public LocalDate getBedFrom() {
        return bedFrom;
    }

    public void setBedFrom(LocalDate bedFrom) {
        this.bedFrom = bedFrom;
    }
}

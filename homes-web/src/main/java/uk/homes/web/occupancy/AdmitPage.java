package uk.homes.web.occupancy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.occupancy.AdmitChild;
import uk.homes.occupancy.AdmitNewChild;
import uk.homes.occupancy.BedUse;
import uk.homes.occupancy.Children;
import uk.homes.occupancy.LegalStatus;
import uk.homes.occupancy.NewChild;
import uk.homes.occupancy.PlacementType;
import uk.homes.occupancy.Placements;
import uk.homes.shared.HomesClock;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** Admitting a child: who comes, to which bed, by what right and from when. Every reason against it is said at once. */
@Named
@RequestScoped
@Page(path = "/occupancy/admit", permits = Permission.OCCUPANCY_WRITE)
public class AdmitPage {

    private static final String PLANNED = "planned";
    private static final String EMERGENCY = "emergency";
    private static final String ALONE = "alone";
    private static final String WITH_OTHERS = "others";

    @Inject
    private Placements placements;

    @Inject
    private Children children;

    @Inject
    private BedUse use;

    @Inject
    private CurrentHome home;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    private final AdmitForm form = new AdmitForm();
    private List<Option> known;
    private List<Option> beds;
    private UUID submission;

    @PostConstruct
    void today() {
        form.setFrom(clock.today());
        form.setWay(PLANNED);
        form.setCompany(WITH_OTHERS);
    }

    /** Admits the child, whose record begins with it where the child is new. */
    public void admit() {
        forms.ask(this::placed).ifPresent(id -> {
            forms.taken("occupancy.admit", home.getSlug());
            forms.goOn("/occupancy/beds", "occupancy.admit.done", home.getName(), Answers.day(form.getFrom()));
        });
    }

    private Long placed() {
        if (form.getChildId() != null) {
            return placements.admit(command(submission, form.getChildId()));
        }
        NewChild child =
                new NewChild(null, form.getCode(), form.getFirstName(), form.getSurname(), form.getBornOn(), false);
        return placements.admitNew(new AdmitNewChild(submission, child, command(null, 0)));
    }

    private AdmitChild command(UUID once, long child) {
        return new AdmitChild(
                once,
                child,
                home.getId(),
                form.getBedId() == null ? 0 : form.getBedId(),
                form.getType(),
                form.getLegalStatus(),
                PLANNED.equals(form.getWay()),
                ALONE.equals(form.getCompany()),
                form.getPlacingAuthority(),
                form.getHostAuthority(),
                form.getFrom(),
                form.getPlannedTo(),
                form.getStayEnds());
    }

    /** Children who have lived in one of the homes and can come again. */
    public List<Option> getKnown() {
        if (known == null) {
            known = children.known().stream()
                    .map(row -> new Option(
                            row.childId(),
                            Texts.of(
                                    "occupancy.admit.knownChild",
                                    row.firstName(),
                                    row.code(),
                                    Answers.day(row.leftOn()))))
                    .toList();
        }
        return known;
    }

    /** The home's beds with how they stand tonight. */
    public List<Option> getBeds() {
        if (beds == null) {
            beds = use.beds(clock.today()).stream()
                    .filter(bed -> bed.homeId() == home.getId())
                    .map(bed ->
                            new Option(bed.bedId(), bed.label() + ": " + Texts.of("occupancy.state." + bed.state())))
                    .toList();
        }
        return beds;
    }

    public List<Option> getTypes() {
        return Answers.options(PlacementType.class, "occupancy.type.");
    }

    public List<Option> getRights() {
        return Answers.options(LegalStatus.class, "occupancy.right.");
    }

    public List<Option> getWays() {
        return List.of(
                new Option(PLANNED, Texts.of("occupancy.admit.planned")),
                new Option(EMERGENCY, Texts.of("occupancy.admit.emergency")));
    }

    public List<Option> getCompanies() {
        return List.of(
                new Option(WITH_OTHERS, Texts.of("occupancy.admit.withOthers")),
                new Option(ALONE, Texts.of("occupancy.admit.alone"), Texts.of("occupancy.admit.aloneHint")));
    }

    public String getTitle() {
        return Texts.of("occupancy.admit.title", home.getName());
    }

    public AdmitForm getForm() {
        return form;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }
}

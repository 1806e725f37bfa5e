package uk.homes.web.measures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.measures.Measures;
import uk.homes.measures.RecordMeasure;
import uk.homes.occupancy.Children;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Spoken;

/** Recording a measure, with one thumb: who, when and by whom have answers already. */
@Named("addMeasure")
@RequestScoped
@Page(path = "/measures/add", permits = Permission.MEASURES_WRITE)
public class AddPage {

    @Inject
    private Measures measures;

    @Inject
    private Children children;

    @Inject
    private MeasureChoices choices;

    @Inject
    private CurrentHome home;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    @Inject
    private HttpServletRequest request;

    private final MeasureForm measure = new MeasureForm();
    private List<Option> offered;
    private UUID submission;
    private Long child;

    @PostConstruct
    void justNow() {
        measure.at(moment(request.getParameter("at")));
        measure.setUsers(choices.me());
        child = getOffered().stream()
                .map(Option::value)
                .filter(each -> getOffered().size() == 1 || String.valueOf(each).equals(request.getParameter("with")))
                .map(Long.class::cast)
                .findFirst()
                .orElse(null);
    }

    // When it was, as the log says, where one comes from there.
    private Instant moment(String at) {
        try {
            return at == null
                    ? clock.now()
                    : LocalDateTime.parse(at).atZone(HomesClock.LONDON).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new NotFound("at", at);
        }
    }

    /** Signs the record. */
    public void sign() {
        RecordMeasure command = new RecordMeasure(submission, home.getId(), child, measure.account());
        forms.ask(() -> measures.record(command)).ifPresent(id -> {
            forms.taken("measures.measure", home.getSlug());
            forms.goOn("/measures/measure?home=" + home.getSlug() + "&id=" + id, "measures.add.done");
        });
    }

    /** The children who live here. */
    public List<Option> getOffered() {
        if (offered == null) {
            offered = children.here(home.getId(), clock.today()).stream()
                    .map(row -> new Option(row.childId(), row.shown()))
                    .toList();
        }
        return offered;
    }

    public String getLead() {
        return Texts.of("measures.add.lead", home.getName(), Spoken.longDay(clock.today()));
    }

    public MeasureForm getMeasure() {
        return measure;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public Long getChild() {
        return child;
    }

    public void setChild(Long child) {
        this.child = child;
    }
}

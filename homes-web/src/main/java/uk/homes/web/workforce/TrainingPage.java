package uk.homes.web.workforce;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
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
import uk.homes.workforce.Records;
import uk.homes.workforce.Trainings;

/** Recording a course that somebody completed. Courses recorded before are offered; another can be typed. */
@Named
@RequestScoped
@Page(path = "/workforce/training", permits = Permission.WORKFORCE_WRITE)
public class TrainingPage {

    @Inject
    private Trainings trainings;

    @Inject
    private Records records;

    @Inject
    private Asked asked;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    @Inject
    private CurrentHome home;

    private long staff;
    private String name;
    private List<Option> known;
    private UUID submission;
    private String course;
    private String other;
    private LocalDate on;
    private LocalDate until;
    private String words;

    @PostConstruct
    void read() {
        staff = asked.needed("staff");
        Records.OfOne person = records.of(staff);
        home.about(person.homeId());
        name = person.name();
        known = trainings.courses().stream().map(each -> new Option(each, each)).toList();
        course = asked.id("again").map(id -> again(person, id)).orElse(null);
        on = clock.today();
    }

    // The course that is to be renewed, by the name under which it is offered.
    private String again(Records.OfOne person, long id) {
        return person.acts().stream()
                .filter(act -> act.kind() == Records.Kind.TRAINING && act.id() == id)
                .map(Records.Act::what)
                .flatMap(what -> known.stream().map(Option::label).filter(what::equalsIgnoreCase))
                .findFirst()
                .orElse(null);
    }

    /** Records it; one of the same name is renewed by it. */
    public void record() {
        String wanted = other == null || other.isBlank() ? course : other;
        forms.ask(() -> trainings.record(new Trainings.Completed(submission, staff, wanted, on, until, words)))
                .ifPresent(id -> {
                    forms.taken("workforce.training", String.valueOf(staff));
                    forms.goOn("/workforce/person?staff=" + staff, "workforce.training.done", wanted);
                });
    }

    public String getTitle() {
        return Texts.of("workforce.training.title", name);
    }

    public String getName() {
        return name;
    }

    /** The courses that were recorded before. */
    public List<Option> getKnown() {
        return known;
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

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}

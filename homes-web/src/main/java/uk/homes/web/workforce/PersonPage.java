package uk.homes.web.workforce;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.estate.HomeRow;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.duties.DutiesOfStaff;
import uk.homes.web.look.Days;
import uk.homes.web.look.DueRow;
import uk.homes.web.look.Spoken;
import uk.homes.workforce.Probations;
import uk.homes.workforce.Records;

/** One person's record: what is due, and what was done for and with them. */
@Named("staffRecord")
@RequestScoped
@Page(path = "/workforce/person", permits = Permission.WORKFORCE_READ)
public class PersonPage {

    private static final int SOON = 60;
    private static final Set<Records.Kind> PROBATION =
            Set.of(Records.Kind.PROBATION_REVIEW, Records.Kind.PROBATION_END);
    private static final Set<Records.Kind> DIPLOMAS =
            Set.of(Records.Kind.APPRAISAL, Records.Kind.LEVEL_3, Records.Kind.LEVEL_5);

    private static final Set<String> OVER =
            Set.of(Probations.Outcome.PASSED.name(), Probations.Outcome.NOT_PASSED.name());

    @Inject
    private Records records;

    @Inject
    private DutiesOfStaff duties;

    @Inject
    private Asked asked;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Days days;

    private Records.OfOne person;
    private List<DueRow> due;

    @PostConstruct
    void read() {
        person = records.of(asked.needed("staff"));
        home.about(person.homeId());
        due = duties.of(person.staffId());
    }

    /** What they are, where, and how it stands with their checks. */
    public String getLead() {
        String checks = person.missing().isEmpty()
                ? Texts.of("workforce.checks.allComplete")
                : Texts.of("workforce.checks.stillMissing", person.missing().size());
        return Texts.of(
                "workforce.checks.leadStaff", Texts.of("workforce.post." + person.post()), home.getName(), checks);
    }

    public Records.OfOne getPerson() {
        return person;
    }

    public List<DueRow> getDue() {
        return due;
    }

    public List<Records.Act> getSupervisions() {
        return standing(Set.of(Records.Kind.SUPERVISION));
    }

    public List<Records.Act> getTrainings() {
        return standing(Set.of(Records.Kind.TRAINING));
    }

    public List<Records.Act> getProbation() {
        return standing(PROBATION);
    }

    /** What came of a review, or that it is still to come. */
    public String reviewed(Records.Act day) {
        if (day.what() == null) {
            return Texts.of("workforce.person.notReviewed");
        }
        return said(day);
    }

    /** Whether the reader sets the days of a probation: while none runs. */
    public boolean isProbationToSet() {
        boolean over = getProbation().stream()
                .filter(day -> day.what() != null)
                .findFirst()
                .filter(day -> OVER.contains(day.what()))
                .isPresent();
        return isRecording() && (over || getProbation().stream().allMatch(day -> day.what() != null));
    }

    public List<Records.Act> getDiplomas() {
        return standing(DIPLOMAS);
    }

    private List<Records.Act> standing(Set<Records.Kind> kinds) {
        return person.acts().stream()
                .filter(Records.Act::stands)
                .filter(act -> kinds.contains(act.kind()))
                .toList();
    }

    /** What was recorded wrongly and withdrawn, the newest first. */
    public List<Records.Act> getWithdrawn() {
        return person.acts().stream().filter(act -> !act.stands()).toList();
    }

    /** What stood there before it was withdrawn. */
    public String said(Records.Act act) {
        return said(act, days);
    }

    static String said(Records.Act act, Days days) {
        String words = act.words() == null ? "" : act.words();
        return switch (act.kind()) {
            case SUPERVISION ->
                Texts.of("workforce.withdraw.said.SUPERVISION", days.day(act.on()), act.by(), act.minutes(), words);
            case TRAINING -> Texts.of("workforce.withdraw.said.TRAINING", act.what(), days.day(act.on()), words);
            default ->
                Texts.of(
                        "workforce.person.reviewed",
                        Texts.of("workforce.review.outcome." + act.what()),
                        days.day(act.until()),
                        words,
                        act.recordedBy());
        };
    }

    /** Who withdrew it, when and why. */
    public String why(Records.Act act) {
        return Texts.of(
                "workforce.withdraw.by",
                act.withdrawnBy(),
                Spoken.moment(act.withdrawnAt()),
                act.withdrawnWhy() == null ? "" : act.withdrawnWhy());
    }

    /** Where this is withdrawn; {@code null} for those who may not, and where there is nothing to withdraw. */
    public String withdrawal(Records.Act act) {
        return act.withdrawable() != null && caller.may(Permission.WORKFORCE_WITHDRAW, person.homeId())
                ? "/workforce/withdraw?staff=" + person.staffId() + "&kind=" + act.kind() + "&record="
                        + act.withdrawable() + "&home=" + home.getSlug()
                : null;
    }

    /** Whether this course was completed again later: then an older day says nothing any more. */
    public boolean renewed(Records.Act course) {
        return getTrainings().stream()
                .filter(act -> act.what().equalsIgnoreCase(course.what()))
                .findFirst()
                .filter(newest -> newest.id() != course.id())
                .isPresent();
    }

    /** How it stands with a course, in one word. */
    public String state(Records.Act course) {
        if (renewed(course)) {
            return "renewed";
        }
        LocalDate until = course.until();
        if (until == null) {
            return "noEnd";
        }
        if (until.isBefore(clock.today())) {
            return "expired";
        }
        return until.isBefore(clock.today().plusDays(SOON)) ? "soon" : "valid";
    }

    /** The shape that goes with it. */
    public String shape(Records.Act course) {
        return switch (state(course)) {
            case "expired" -> "is-late";
            case "soon" -> "is-waiting";
            case "renewed" -> "is-gone";
            default -> "is-good";
        };
    }

    /** Whether the reader records what was done. */
    public boolean isRecording() {
        return person.working() && caller.may(Permission.WORKFORCE_WRITE, person.homeId());
    }

    /** Where the reader can appoint them: again where they left, or besides where they are, in another home. */
    public List<HomeRow> getOpenHomes() {
        return home.all().stream()
                .filter(each -> caller.may(Permission.WORKFORCE_WRITE, each.id()))
                .filter(each -> !person.working() || each.id() != person.homeId())
                .toList();
    }

    /** Whether the reader opens the checks of this person. */
    public boolean isFile() {
        return person.own() || caller.may(Permission.WORKFORCE_FILE, person.homeId());
    }

    /** Whether the words of a supervision are shown, and not its day alone. */
    public boolean isWords() {
        return isFile();
    }

    public String getSlug() {
        return home.getSlug();
    }
}

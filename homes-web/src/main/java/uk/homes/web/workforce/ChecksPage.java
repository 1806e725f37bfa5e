package uk.homes.web.workforce;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Days;
import uk.homes.workforce.Candidates;
import uk.homes.workforce.CheckKind;
import uk.homes.workforce.CheckRow;
import uk.homes.workforce.Checks;
import uk.homes.workforce.NotAppointed;
import uk.homes.workforce.StaffFile;

/** The checks of Schedule 2 on one person: what is complete and what is missing. */
@Named
@RequestScoped
@Page(path = "/workforce/checks", permits = Permission.WORKFORCE_READ)
public class ChecksPage {

    @Inject
    private Checks checks;

    @Inject
    private Candidates candidates;

    @Inject
    private Asked asked;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private Days days;

    @Inject
    private Forms forms;

    private StaffFile file;
    private UUID submission;
    private String words;

    @PostConstruct
    void read() {
        file = checks.of(asked.needed("staff"));
        home.about(file.homeId());
    }

    /** Ends the candidacy and goes back to the staff of the home. */
    public void notAppointed() {
        forms.ask(() -> candidates.notAppointed(new NotAppointed(submission, file.candidacyId(), words)))
                .ifPresent(id -> forms.goOn(
                        "/workforce/staff?home=" + home.getSlug(), "workforce.candidate.ended", file.name()));
    }

    public String getTitle() {
        return Texts.of("workforce.checks.title", file.name());
    }

    /** What they are, and how it stands. */
    public String getLead() {
        String post = Texts.of("workforce.post." + file.post());
        String stand = file.missing().isEmpty()
                ? Texts.of("workforce.checks.allComplete")
                : Texts.of("workforce.checks.stillMissing", file.missing().size());
        return Texts.of(
                file.working() ? "workforce.checks.leadStaff" : "workforce.checks.leadCandidate",
                post,
                home.getName(),
                stand);
    }

    /** Each item of the Schedule and how it stands. */
    public List<Item> getItems() {
        return Arrays.stream(CheckKind.values()).map(this::item).toList();
    }

    private Item item(CheckKind kind) {
        CheckRow row = file.standing(kind).orElse(null);
        return new Item(
                kind,
                row == null ? "is-none" : shape(row),
                state(row),
                row == null ? Texts.of("workforce.checks.nothingYet") : seen(row),
                note(row));
    }

    private String state(CheckRow row) {
        return row == null
                ? Texts.of("workforce.checks.nothing")
                : Texts.of("workforce.check.outcome." + row.outcome());
    }

    private static String shape(CheckRow row) {
        return switch (row.outcome()) {
            case COMPLETE, NONE_TO_CHECK, NOT_PRACTICABLE -> "is-good";
            case ASKED_FOR -> "is-waiting";
            case NOT_ACCEPTED -> "is-late";
        };
    }

    private static String note(CheckRow row) {
        return row == null ? null : row.note();
    }

    /** The day, who checked, and the number of what was seen. */
    public String seen(CheckRow row) {
        String level = row.certificate() == null ? null : Texts.of("workforce.check.level." + row.certificate());
        String number = row.reference() == null ? null : Texts.of("workforce.checks.number", row.reference());
        return Stream.of(days.day(row.on()), row.by(), level, number)
                .filter(each -> each != null)
                .collect(Collectors.joining(", "));
    }

    /** Everything recorded, the newest first. */
    public List<CheckRow> getRows() {
        return file.rows();
    }

    /** Whether the reader records checks of this person. */
    public boolean isRecording() {
        return caller.may(Permission.WORKFORCE_CHECK, file.homeId());
    }

    /** Whether all is complete and the reader may appoint the candidate. */
    public boolean isAppointable() {
        return file.candidacyId() != null
                && file.missing().isEmpty()
                && caller.may(Permission.WORKFORCE_WRITE, file.homeId());
    }

    /** Whether the reader may end the candidacy. */
    public boolean isEnding() {
        return file.candidacyId() != null && (isRecording() || caller.may(Permission.WORKFORCE_WRITE, file.homeId()));
    }

    public long getStaff() {
        return file.staffId();
    }

    public String getSlug() {
        return home.getSlug();
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** One item of the Schedule. */
    public record Item(CheckKind kind, String shape, String state, String seen, String note) {}
}

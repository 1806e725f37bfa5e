package uk.homes.web.missing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.duties.DueTime;
import uk.homes.missing.EpisodeKind;
import uk.homes.missing.EpisodeRow;
import uk.homes.missing.EpisodeStatus;
import uk.homes.missing.InterviewStep;
import uk.homes.missing.ToldWhom;
import uk.homes.shared.HomesClock;
import uk.homes.web.CurrentHome;
import uk.homes.web.Texts;
import uk.homes.web.duties.DueTimes;
import uk.homes.web.look.DueRow;
import uk.homes.web.look.Option;
import uk.homes.web.look.Spoken;

/** What pages say of episodes: kinds, where one stands, the clock of its interview, and the answers offered. */
@Named
@RequestScoped
public class EpisodeWords {

    private static final String RULE = "MISSING_INTERVIEW";
    private static final String RECORD = "missing.episode";

    @Inject
    private DueTimes times;

    @Inject
    private HomesClock clock;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    /** Whether who reads is a visitor of the home, not somebody who works with its children. */
    boolean visitor() {
        return !caller.may(Permission.MISSING_READ, home.getId());
    }

    /** Asks for the times of all episodes of a page at once. */
    void ask(List<EpisodeRow> rows) {
        times.ask(List.of(RECORD), rows.stream().map(EpisodeRow::id).toList());
    }

    public String kind(EpisodeRow row) {
        return Texts.of("missing.kind." + row.kind());
    }

    public String moment(Instant at) {
        return Spoken.moment(at);
    }

    /** "2 hours": from when the child was last seen until they were back, or until now. */
    public String away(EpisodeRow row) {
        if (row.status() == EpisodeStatus.WITHDRAWN) {
            return Texts.of("missing.state.counted");
        }
        Instant until = row.returnedAt() == null ? clock.now() : row.returnedAt();
        String time = Spoken.lasting(Duration.between(row.lastSeenAt(), until));
        return Texts.of(row.returnedAt() == null ? "missing.state.since" : "missing.state.lasted", time);
    }

    /** The shape of where an episode stands. */
    public String shape(EpisodeRow row) {
        if (row.status() == EpisodeStatus.WITHDRAWN) {
            return "is-gone";
        }
        if (row.status() == EpisodeStatus.MISSING || late(row)) {
            return "is-late";
        }
        return row.status() == EpisodeStatus.CLOSED ? "is-good" : "is-waiting";
    }

    /** Where an episode stands, in words. */
    public String word(EpisodeRow row) {
        if (row.interviewWaits()) {
            return Texts.of(late(row) ? "missing.state.interviewLate" : "missing.state.interview");
        }
        return Texts.of("missing.state." + row.status());
    }

    /** The clock of the interview as a line; nothing before the return, or where it does not run. */
    Optional<DueRow> line(EpisodeRow row) {
        return time(row)
                .map(time -> new DueRow(
                        time.late(clock.now()) ? "is-late" : row.interviewWaits() ? "is-waiting" : "is-good",
                        word(time),
                        Texts.of("missing.clock.until", Spoken.moment(time.dueAt())),
                        Texts.of(row.interviewWaits() ? "missing.clock.todo" : "missing.clock.done"),
                        Texts.of(
                                time.own() ? "missing.clock.countedOwn" : "missing.clock.counted",
                                Spoken.moment(row.returnedAt())),
                        Texts.of("missing.clock.regulation"),
                        Texts.of("missing.clock.rule"),
                        true,
                        null,
                        null));
    }

    private String word(DueTime time) {
        Instant due = time.dueAt();
        Instant until = time.doneAt() == null ? clock.now() : time.doneAt();
        if (time.late(clock.now())) {
            return Texts.of(
                    time.doneAt() == null ? "missing.clock.late" : "missing.clock.doneLate",
                    Spoken.lasting(Duration.between(due, until)));
        }
        return time.doneAt() == null
                ? Texts.of("missing.clock.left", Spoken.lasting(Duration.between(until, due)))
                : Texts.of("missing.clock.inTime");
    }

    private boolean late(EpisodeRow row) {
        return row.interviewWaits()
                && time(row).filter(time -> time.late(clock.now())).isPresent();
    }

    private Optional<DueTime> time(EpisodeRow row) {
        return times.of(RULE, RECORD, row.id());
    }

    public List<Option> getKinds() {
        return Arrays.stream(EpisodeKind.values())
                .map(kind -> new Option(kind, Texts.of("missing.kind." + kind)))
                .toList();
    }

    public List<Option> getWhoms() {
        return Arrays.stream(ToldWhom.values())
                .map(whom -> new Option(whom, Texts.of("missing.whom." + whom)))
                .toList();
    }

    public List<Option> getSteps() {
        return Arrays.stream(InterviewStep.values())
                .map(step -> new Option(step, Texts.of("missing.step." + step)))
                .toList();
    }

    public List<Option> getIndependence() {
        return List.of(
                new Option(true, Texts.of("missing.independent.yes")),
                new Option(false, Texts.of("missing.independent.no")));
    }
}

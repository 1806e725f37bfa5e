package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.homes.workforce.Candidates;
import uk.homes.workforce.Certificate;
import uk.homes.workforce.CheckKind;
import uk.homes.workforce.CheckOutcome;
import uk.homes.workforce.Checks;
import uk.homes.workforce.NewCandidate;
import uk.homes.workforce.NewCheck;
import uk.homes.workforce.Post;

/** The checks of Schedule 2 before the first day: of everybody who works in the homes, and of one who waits for them. */
@Dependent
public class ChecksScene {

    private static final String BY = "Lindsay Marr, HR";

    @Inject
    Candidates candidates;

    @Inject
    Checks checks;

    /** Takes somebody down eight weeks before their first day and records every check by a week before it. */
    long complete(Story story, String recorder, NewCandidate candidate, LocalDate first) {
        Recording of = taken(story, recorder, candidate, first.minusDays(56));
        of.complete(CheckKind.IDENTITY, first.minusDays(49), "Passport seen, photograph taken.");
        of.complete(CheckKind.EMPLOYMENT, first.minusDays(48), null);
        of.complete(CheckKind.QUALIFICATIONS, first.minusDays(48), null);
        of.complete(CheckKind.LATEST_REFERENCE, first.minusDays(27), null);
        of.complete(CheckKind.SECOND_REFERENCE, first.minusDays(22), null);
        boolean before = candidate.post() != Post.NIGHT_WORKER;
        of.record(
                CheckKind.REASON_LEFT,
                before ? CheckOutcome.COMPLETE : CheckOutcome.NONE_TO_CHECK,
                first.minusDays(20),
                before ? null : "Has not worked with children or vulnerable adults before.");
        // Renewed by the authority's own rule, before three years are over.
        for (LocalDate issued = first.minusDays(14); issued.isBefore(Story.OPENING.toLocalDate()); ) {
            of.complete(CheckKind.DBS, issued, null);
            issued = issued.plusYears(3).minusDays(12);
        }
        return of.staff();
    }

    /** A worker for Pegasus who cannot start yet. */
    void waiting(Story story) {
        LocalDate taken = LocalDate.of(2021, 10, 18);
        NewCandidate ruth = new NewCandidate(null, "Ruth Pennell", story.home("pegasus"), Post.WORKER, null, true);
        Recording of = taken(story, "manager.pegasus", ruth, taken);
        of.complete(CheckKind.IDENTITY, taken.plusDays(4), "Driving licence seen, photograph taken.");
        of.complete(CheckKind.EMPLOYMENT, taken.plusDays(7), "Eight months in 2018 explained: cared for her father.");
        of.complete(CheckKind.QUALIFICATIONS, taken.plusDays(7), null);
        of.complete(CheckKind.LATEST_REFERENCE, taken.plusDays(21), null);
        of.record(CheckKind.SECOND_REFERENCE, CheckOutcome.ASKED_FOR, taken.plusDays(7), null);
        of.record(CheckKind.DBS, CheckOutcome.ASKED_FOR, taken.plusDays(9), null);
    }

    private Recording taken(Story story, String recorder, NewCandidate candidate, LocalDate on) {
        Long staff = story.as(recorder, on.atTime(11, 0), () -> candidates.add(candidate));
        return new Recording(story, recorder, staff);
    }

    private final class Recording {

        private final Story story;
        private final String recorder;
        private final Long staff;

        Recording(Story story, String recorder, Long staff) {
            this.story = story;
            this.recorder = recorder;
            this.staff = staff;
        }

        long staff() {
            return staff;
        }

        void complete(CheckKind kind, LocalDate on, String note) {
            record(kind, CheckOutcome.COMPLETE, on, note);
        }

        void record(CheckKind kind, CheckOutcome outcome, LocalDate on, String note) {
            boolean certificate = kind == CheckKind.DBS && outcome == CheckOutcome.COMPLETE;
            story.does(
                    recorder,
                    on.atTime(15, 0),
                    () -> checks.record(new NewCheck(
                            null,
                            staff,
                            kind,
                            outcome,
                            certificate ? Certificate.ENHANCED : null,
                            on,
                            BY,
                            certificate ? String.format("00%02d%08d", on.getYear() % 100, staff) : null,
                            note)));
        }
    }
}

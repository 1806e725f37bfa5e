package uk.homes.web.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.homes.regulation.ApplicationRow;
import uk.homes.regulation.ApplicationStage;
import uk.homes.regulation.DocumentRow;
import uk.homes.regulation.InterviewOutcome;
import uk.homes.regulation.RegistrationStatus;
import uk.homes.web.Texts;

/** Dates, stages, statuses and citations as the pages of this room write them. */
@Named("regulationWords")
@ApplicationScoped
public class RegulationWords {

    /** How long a stretch is: "1 day", "62 days". */
    public String days(LocalDate from, LocalDate to) {
        return Texts.of("regulation.words.days", ChronoUnit.DAYS.between(from, to));
    }

    public String stage(ApplicationStage stage) {
        return Texts.of("regulation.stage." + stage);
    }

    /** The shape of a stage: planned, under way, with Ofsted, registered, or at its end. */
    public String shape(ApplicationStage stage) {
        return switch (stage) {
            case PLANNED -> "is-none";
            case PROPERTY_ACQUIRED, ADAPTATION, MANAGER_APPOINTED -> "is-moving";
            case APPLICATION_SUBMITTED, ACCEPTED, CHECKS, REGISTRATION_VISIT, FIT_PERSON_INTERVIEW, VARIATION ->
                "is-moving";
            case NOTICE_OF_PROPOSAL -> "is-waiting";
            case REGISTERED, OPERATIONAL -> "is-good";
            case RETURNED, REFUSED, SUSPENDED, RESTRICTED -> "is-late";
            case WITHDRAWN, CANCELLED, CLOSED -> "is-gone";
        };
    }

    /** Form and whom it is about: "SC2, manager, Hollis Brand". */
    public String about(ApplicationRow row) {
        String kind = Texts.of("regulation.kind." + row.kind());
        return row.applicant() == null
                ? Texts.of("regulation.words.unnamed", row.kind().form(), kind)
                : Texts.of("regulation.words.about", row.kind().form(), kind, row.applicant());
    }

    public String word(RegistrationStatus status) {
        return Texts.of("regulation.status." + status);
    }

    public String shape(RegistrationStatus status) {
        return switch (status) {
            case ACTIVE -> "is-good";
            case RESTRICTED, SUSPENDED -> "is-late";
            case CANCELLED -> "is-gone";
        };
    }

    public String word(InterviewOutcome outcome) {
        return Texts.of("regulation.outcome." + outcome);
    }

    public String shape(InterviewOutcome outcome) {
        return switch (outcome) {
            case PLANNED -> "is-none";
            case AWAITED -> "is-waiting";
            case FIT -> "is-good";
            case NOT_FIT -> "is-late";
        };
    }

    public String document(DocumentRow row) {
        return row.name() == null ? Texts.of("regulation.document." + row.kind()) : row.name();
    }
}

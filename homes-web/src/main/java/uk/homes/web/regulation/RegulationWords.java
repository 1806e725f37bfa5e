package uk.homes.web.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.homes.regulation.ActionKind;
import uk.homes.regulation.ActionStatus;
import uk.homes.regulation.ApplicationRow;
import uk.homes.regulation.ApplicationStage;
import uk.homes.regulation.DocumentRow;
import uk.homes.regulation.InterimOutcome;
import uk.homes.regulation.InterviewOutcome;
import uk.homes.regulation.Judgement;
import uk.homes.regulation.PlanStatus;
import uk.homes.regulation.RegistrationStatus;
import uk.homes.shared.HomesClock;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** Dates, stages, statuses and citations as the pages of this room write them. */
@Named("regulationWords")
@ApplicationScoped
public class RegulationWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.UK);

    public String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(HomesClock.LONDON));
    }

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

    /** A judgement in words, or that there is none. */
    public String word(Judgement judgement) {
        return Texts.of("regulation.judgement." + (judgement == null ? "none" : judgement.name()));
    }

    public List<Option> getJudgements() {
        return Arrays.stream(Judgement.values())
                .map(each -> new Option(each, word(each)))
                .toList();
    }

    public List<Option> getOutcomes() {
        return Arrays.stream(InterimOutcome.values())
                .map(each -> new Option(each, word(each)))
                .toList();
    }

    /** A judgement in the words of its time: "Adequate" before 2015, where today's scale has another word. */
    public String word(Judgement judgement, String ofTheTime) {
        return ofTheTime == null ? word(judgement) : ofTheTime;
    }

    public String shape(Judgement judgement) {
        if (judgement == null) {
            return "is-none";
        }
        return switch (judgement) {
            case OUTSTANDING, GOOD -> "is-good";
            case REQUIRES_IMPROVEMENT -> "is-part";
            case INADEQUATE -> "is-late";
        };
    }

    public String word(InterimOutcome outcome) {
        return Texts.of("regulation.interim." + outcome);
    }

    public String word(ActionStatus status) {
        return Texts.of("regulation.actionStatus." + status);
    }

    public String shape(ActionStatus status) {
        return switch (status) {
            case OPEN -> "is-none";
            case IN_PROGRESS -> "is-moving";
            case DONE -> "is-waiting";
            case CHECKED -> "is-good";
            case REOPENED -> "is-late";
        };
    }

    public String word(ActionKind kind) {
        return Texts.of("regulation.actionKind." + kind);
    }

    public String word(PlanStatus status) {
        return Texts.of("regulation.planStatus." + status);
    }

    public String shape(PlanStatus status) {
        return switch (status) {
            case RAISED -> "is-late";
            case AGREED -> "is-none";
            case UNDER_WAY -> "is-moving";
            case CLOSED -> "is-good";
            case WITHDRAWN -> "is-gone";
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

    /** "CHR 7" as people say it: "Regulation 7". */
    public String cite(String provision) {
        return provision == null ? "" : provision.replace("CHR", "Regulation");
    }
}

package uk.homes.web.inspections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import uk.homes.inspections.ActionKind;
import uk.homes.inspections.ActionStatus;
import uk.homes.inspections.InterimOutcome;
import uk.homes.inspections.Judgement;
import uk.homes.inspections.PlanStatus;
import uk.homes.inspections.ToldRow;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** Dates, judgements, statuses and citations as the pages of this room write them. */
@Named("inspectionWords")
@ApplicationScoped
public class InspectionWords {

    /** How long a stretch is: "1 day", "62 days". */
    public String days(LocalDate from, LocalDate to) {
        return Texts.of("inspections.words.days", ChronoUnit.DAYS.between(from, to));
    }

    /** A judgement in words, or that there is none. */
    public String word(Judgement judgement) {
        return Texts.of("inspections.judgement." + (judgement == null ? "none" : judgement.name()));
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
        return Texts.of("inspections.interim." + outcome);
    }

    public String word(ActionStatus status) {
        return Texts.of("inspections.actionStatus." + status);
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
        return Texts.of("inspections.actionKind." + kind);
    }

    public String word(PlanStatus status) {
        return Texts.of("inspections.planStatus." + status);
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

    /** "CHR 7" as people say it: "Regulation 7". */
    public String cite(String provision) {
        return provision == null ? "" : provision.replace("CHR", "Regulation");
    }

    /** What inspectors did, in words that a councillor reads as a resident does. */
    public String title(ToldRow row) {
        return switch (row.kind()) {
            case INSPECTED -> Texts.of("inspections.type." + row.type());
            case NOTICE, NOTICE_MET -> Texts.of("inspections.told." + row.kind(), cite(row.provision()));
        };
    }

    /** What they said overall; {@code null} where they graded nobody. */
    public String judged(ToldRow row) {
        if (row.interim() != null) {
            return word(row.interim());
        }
        return row.overall() == null ? null : word(row.overall(), row.ofTheTime());
    }

    /** The shape of what they did. */
    public String shape(ToldRow row) {
        return switch (row.kind()) {
            case INSPECTED -> shape(row.overall());
            case NOTICE -> "is-late";
            case NOTICE_MET -> "is-good";
        };
    }
}

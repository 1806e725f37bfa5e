package uk.homes.web.reg44;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.homes.reg44.Provision;
import uk.homes.reg44.RecommendationRow;
import uk.homes.reg44.RecommendationStatus;
import uk.homes.reg44.VisitStatus;
import uk.homes.web.Texts;
import uk.homes.web.look.Spoken;

/** Dates, statuses and citations as the pages of this room write them. */
@Named("visitWords")
@ApplicationScoped
public class VisitWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    public String day(LocalDate day) {
        return Spoken.day(day);
    }

    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** The month that begins with this day. */
    public String monthOf(LocalDate first) {
        return MONTH.format(first);
    }

    public String moment(Instant at) {
        return Spoken.moment(at);
    }

    /** The day of a moment. */
    public String dayOf(Instant at) {
        return at == null ? "" : Spoken.day(Spoken.date(at));
    }

    public String time(Instant at) {
        return at == null ? "" : Spoken.time(at);
    }

    /** The shape of a visit's status. */
    public String shape(VisitStatus status) {
        return switch (status) {
            case SCHEDULED -> "is-none";
            case IN_PROGRESS -> "is-moving";
            case SUBMITTED, FACTUAL_ACCURACY -> "is-waiting";
            case FINAL, DISTRIBUTED -> "is-good";
            case MISSED -> "is-late";
        };
    }

    /** The shape of a recommendation's status. */
    public String shape(RecommendationStatus status) {
        return switch (status) {
            case OPEN, REOPENED -> "is-none";
            case ACCEPTED, IN_PROGRESS -> "is-moving";
            case PARTLY -> "is-part";
            case NOT_ACCEPTED -> "is-gone";
            case DONE -> "is-waiting";
            case VERIFIED -> "is-good";
        };
    }

    public String word(VisitStatus status) {
        return Texts.of("reg44.status." + status);
    }

    public String word(RecommendationStatus status) {
        return Texts.of("reg44.recommendation." + status);
    }

    /** "Regulation 7. High priority. Asked twice." */
    public String terms(RecommendationRow row) {
        String terms = Texts.of("reg44.priority." + row.priority());
        return row.asked() > 1 ? terms + " " + Texts.of("reg44.asked", row.asked()) : terms;
    }

    /** A provision as people say it. */
    public String cite(Provision provision) {
        return cite(provision.cited());
    }

    /** "CHR 7" as people say it: "Regulation 7". */
    public String cite(String provision) {
        return provision == null ? "" : provision.replace("CHR", "Regulation");
    }

    /** The parts of a line that are there, as a text of its own for comparing: "Child, PE-03, In private". */
    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }
}

package uk.homes.web.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import uk.homes.duties.Duty;
import uk.homes.duties.ReliefKind;
import uk.homes.duties.ReliefRow;
import uk.homes.duties.TimeUnit;
import uk.homes.shared.HomesClock;
import uk.homes.web.Texts;
import uk.homes.web.look.DueRow;
import uk.homes.web.look.Spoken;

/** What is due, in words: how late, by when, for whom, counted from what. */
@Named("dutyWords")
@ApplicationScoped
public class DutyWords {

    private static final int WEEKS_FROM = 14;

    @Inject
    private HomesClock clock;

    @Inject
    private DutyLink link;

    @Inject
    private HttpServletRequest request;

    /** A line of a list; the home is named where the list holds several. */
    DueRow row(Duty duty, boolean nameHome) {
        String href = link.of(duty).map(path -> request.getContextPath() + path).orElse(null);
        return new DueRow(
                shape(duty),
                word(duty),
                duty.byTheHour() ? moment(duty.dueAt()) : day(duty.dueOn()),
                title(duty),
                counted(duty, nameHome),
                cite(duty.regulation()),
                duty.words(),
                duty.confirmed(),
                href,
                Texts.of("duties.open"));
    }

    /** "Appraise: Priya Nair", "Visit the home: November 2021". */
    public String title(Duty duty) {
        String whom = duty.staffName() != null ? duty.staffName() : duty.childCode();
        if (duty.what() == null) {
            return whom == null ? duty.title() : Texts.of("duties.title.whom", duty.title(), whom);
        }
        return whom == null
                ? Texts.of("duties.title.what", duty.title(), duty.what())
                : Texts.of("duties.title.both", duty.title(), duty.what(), whom);
    }

    /** "Complete the Level 3 diploma: Priya Nair". */
    public String title(ReliefRow row) {
        String whom = row.staffName() != null ? row.staffName() : row.childCode();
        return whom == null ? row.title() : Texts.of("duties.title.whom", row.title(), whom);
    }

    /** What is asked for, under which provision: "A later date, Thu 30 Jun 2022, under Regulation 32(6)". */
    public String asked(ReliefRow row) {
        String provision = cite(row.provision());
        return row.kind() == ReliefKind.DEFERRAL
                ? Texts.of("duties.deferrals.later", day(row.until()), provision)
                : Texts.of("duties.deferrals.never", provision);
    }

    private String counted(Duty duty, boolean nameHome) {
        String start = duty.startsAt() == null ? day(duty.startsOn()) : moment(duty.startsAt());
        String words = Texts.of("duties.counted", start, uncapital(duty.starts()));
        if (duty.deferredTo() != null) {
            words = words + " " + Texts.of("duties.deferred");
        } else if (duty.own()) {
            words = words + " " + Texts.of("duties.own");
        }
        return nameHome ? Texts.of("duties.at", duty.homeName(), words) : words;
    }

    private String shape(Duty duty) {
        if (duty.late(clock.now())) {
            return "is-late";
        }
        return duty.dueOn().equals(clock.today()) || duty.pressing() ? "is-waiting" : "is-none";
    }

    private String word(Duty duty) {
        if (duty.late(clock.now())) {
            long hours = Duration.between(duty.dueAt(), clock.now()).toHours();
            long days = ChronoUnit.DAYS.between(duty.dueOn(), clock.today());
            return days < 1 || duty.byTheHour() && hours < 48
                    ? Texts.of("duties.late.hours", hours)
                    : Texts.of("duties.late.days", days);
        }
        long days = ChronoUnit.DAYS.between(clock.today(), duty.dueOn());
        if (days == 0) {
            return duty.byTheHour() ? Texts.of("duties.todayBy", Spoken.time(duty.dueAt())) : Texts.of("duties.today");
        }
        return days < WEEKS_FROM ? Texts.of("duties.in.days", days) : Texts.of("duties.in.weeks", days / 7);
    }

    /** A provision as people say it: "Regulation 45(4)". */
    public String cite(String provision) {
        return provision.replace("CPPCR ", "Care Planning Regulations 2010, ").replace("CHR ", "Regulation ");
    }

    /** "28 days", "by the end of the month", "one month before". */
    public String time(TimeUnit unit, Integer amount) {
        if (amount != null && amount < 0) {
            return Texts.of("duties.unit.before", time(unit, -amount));
        }
        return Texts.of(
                unit == TimeUnit.MONTH_END && amount != null ? "duties.unit.MONTH_DAY" : "duties.unit." + unit,
                amount == null ? 0 : amount);
    }

    public String day(LocalDate day) {
        return Spoken.day(day);
    }

    public String moment(Instant at) {
        return Spoken.moment(at);
    }

    // A proper noun keeps its capital; the table of rules begins none of its starts with one.
    private static String uncapital(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}

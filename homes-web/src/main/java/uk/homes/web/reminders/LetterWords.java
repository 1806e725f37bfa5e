package uk.homes.web.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.Config;
import uk.homes.duties.Duty;
import uk.homes.reminders.Letter;
import uk.homes.reminders.LetterKind;
import uk.homes.shared.HomesClock;
import uk.homes.web.Texts;

/** The words of a letter and of a calendar's line: what, in which home, by when, under which rule; nobody's name. */
@ApplicationScoped
public class LetterWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK);

    @Inject
    HomesClock clock;

    @Inject
    Config config;

    /** What stands in the list of mails. */
    public String subject(Letter letter) {
        if (letter.kind() == LetterKind.URGENT) {
            Duty duty = letter.duties().get(0);
            return Texts.of("reminders.mail.urgentSubject", duty.homeName(), duty.regulation());
        }
        LocalDate today = clock.today();
        return Texts.of(
                "reminders.mail.digestSubject",
                count(letter, this::late),
                count(letter, duty -> !late(duty) && duty.dueOn().equals(today)),
                count(letter, duty -> !late(duty) && duty.dueOn().isAfter(today)));
    }

    /** The letter itself. */
    public String body(Letter letter) {
        StringBuilder text = new StringBuilder(Texts.of("reminders.mail.greeting", letter.name())).append("\n\n");
        LocalDate today = clock.today();
        if (letter.kind() == LetterKind.URGENT) {
            part(text, "reminders.mail.urgent", letter.duties());
        } else {
            part(text, "reminders.mail.late", some(letter, this::late));
            part(
                    text,
                    "reminders.mail.today",
                    some(letter, duty -> !late(duty) && duty.dueOn().equals(today)));
            part(
                    text,
                    "reminders.mail.week",
                    some(letter, duty -> !late(duty) && duty.dueOn().isAfter(today)));
        }
        config.getOptionalValue("homes.url", String.class)
                .ifPresent(address ->
                        text.append(Texts.of("reminders.mail.open", address)).append('\n'));
        return text.append(Texts.of("reminders.mail.end")).append('\n').toString();
    }

    /** What has to be done and where. */
    public String title(Duty duty) {
        return Texts.of("reminders.line.title", duty.title(), duty.homeName());
    }

    /** The rule, and whether it was checked against its source. */
    public String rule(Duty duty) {
        return Texts.of(
                duty.confirmed() ? "reminders.line.rule" : "reminders.line.unconfirmed",
                duty.regulation(),
                duty.words());
    }

    private void part(StringBuilder text, String heading, List<Duty> duties) {
        if (duties.isEmpty()) {
            return;
        }
        text.append(Texts.of(heading)).append('\n');
        for (Duty duty : duties) {
            text.append("- ")
                    .append(Texts.of("reminders.mail.line", title(duty), when(duty), duty.regulation()))
                    .append('\n');
        }
        text.append('\n');
    }

    private static String when(Duty duty) {
        return (duty.byTheHour() ? HOUR : DAY).format(duty.dueAt().atZone(HomesClock.LONDON));
    }

    private boolean late(Duty duty) {
        return duty.late(clock.now());
    }

    private static List<Duty> some(Letter letter, Predicate<Duty> which) {
        return letter.duties().stream().filter(which).toList();
    }

    private static long count(Letter letter, Predicate<Duty> which) {
        return letter.duties().stream().filter(which).count();
    }
}

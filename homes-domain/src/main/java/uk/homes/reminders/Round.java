package uk.homes.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.homes.access.Caller;
import uk.homes.access.OnBehalf;
import uk.homes.access.Permission;
import uk.homes.duties.Duties;
import uk.homes.duties.Duty;
import uk.homes.shared.HomesClock;

/**
 * One round of the post: who asked for mail gets one letter a day, from seven in the morning in London, and one for each
 * clock of hours as soon as it runs. A person may not see more in a letter than on the page.
 */
@ApplicationScoped
public class Round {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final int DAYS_AHEAD = 7;
    private static final int MOST = 300;

    @Inject
    Letters letters;

    @Inject
    Duties duties;

    @Inject
    Caller caller;

    @Inject
    OnBehalf behalf;

    @Inject
    HomesClock clock;

    /** Sends what there is to send, and says how many letters went out. */
    public int run(Post post) {
        int sent = 0;
        for (Addressee person : letters.addressees()) {
            List<String> days = digestDays(person);
            if (person.urgent() || !days.isEmpty()) {
                sent += serve(person, days, post);
            }
        }
        return sent;
    }

    private int serve(Addressee person, List<String> days, Post post) {
        LocalDate week = clock.today().plusDays(DAYS_AHEAD);
        List<Duty> due = behalf.read(person.personId(), () -> told(week)).orElse(List.of());
        int sent = person.urgent() ? urgent(person, due, post) : 0;
        for (String day : due.isEmpty() ? List.<String>of() : days) {
            sent += send(person, LetterKind.DIGEST, day, due, post);
        }
        return sent;
    }

    // Who lost the last role that sees what is due still has a wish, and it must not keep anybody else's letter.
    private List<Duty> told(LocalDate until) {
        return caller.may(Permission.DUTIES_READ) ? duties.toTell(until, MOST) : List.of();
    }

    // Today, while its letter is still to be sent. What is due is asked for only then, not at every round of the day.
    private List<String> digestDays(Addressee person) {
        if (!person.digest() || clock.wallTime().toLocalTime().isBefore(MORNING)) {
            return List.of();
        }
        return letters.open(
                person.personId(), LetterKind.DIGEST, List.of(clock.today().toString()));
    }

    private int urgent(Addressee person, List<Duty> due, Post post) {
        Map<String, Duty> clocks = due.stream()
                .filter(Duty::urgent)
                .collect(Collectors.toMap(Round::about, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        return letters.open(person.personId(), LetterKind.URGENT, List.copyOf(clocks.keySet())).stream()
                .mapToInt(about -> send(person, LetterKind.URGENT, about, List.of(clocks.get(about)), post))
                .sum();
    }

    private int send(Addressee person, LetterKind kind, String about, List<Duty> due, Post post) {
        Long id = letters.claim(person.personId(), kind, about).orElse(null);
        if (id == null) {
            return 0;
        }
        try {
            post.send(new Letter(id, kind, person.mail(), person.name(), due));
        } catch (Post.NotPosted refused) {
            letters.failed(id, refused.getMessage());
            return 0;
        }
        letters.sent(id);
        return 1;
    }

    private static String about(Duty duty) {
        return duty.rule() + " " + duty.record() + "/" + duty.recordId();
    }
}

package uk.homes.web.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.homes.duties.Duty;
import uk.homes.duties.TimeSetBy;
import uk.homes.duties.TimeUnit;
import uk.homes.reminders.Letter;
import uk.homes.reminders.LetterKind;
import uk.homes.reminders.Post;
import uk.homes.shared.HomesClock;

class LetterTest {

    private static final Instant MORNING = Instant.parse("2021-11-23T09:00:00Z");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final Map<String, String> settings = new HashMap<>();
    private final HomesClock clock = new HomesClock();
    private Mail mail;

    @BeforeEach
    void a_mail_server_listens() {
        server.start();
        settings.put("homes.mail.host", "127.0.0.1");
        settings.put("homes.mail.port", String.valueOf(server.getSmtp().getPort()));
        settings.put("homes.mail.from", "homes@council.example");
        settings.put("homes.mail.tls", "off");
        settings.put("homes.url", "https://homes.council.example");
        LetterWords words = new LetterWords();
        words.clock = clock;
        words.config = config();
        mail = new Mail();
        mail.words = words;
        mail.config = config();
    }

    @AfterEach
    void it_closes() {
        server.stop();
    }

    @Test
    void the_days_letter_says_what_is_late_and_what_comes_and_where_to_end_it() throws Exception {
        send(LetterKind.DIGEST, List.of(late(), thisWeek()));
        MimeMessage got = server.getReceivedMessages()[0];
        assertThat(got.getSubject()).isEqualTo("What is due: 1 late, 0 today, 1 this week");
        assertThat(got.getContent().toString())
                .contains("LATE", "- Send the statement of purpose to Ofsted, Beech Tree: by Friday 12 November 2021")
                .contains("THIS WEEK", "CHR 44(1)")
                .contains("https://homes.council.example/duties/mine");
    }

    @Test
    void no_letter_names_a_child_or_a_member_of_staff() throws Exception {
        send(LetterKind.DIGEST, List.of(late(), thisWeek()));
        assertThat(server.getReceivedMessages()[0].getContent().toString())
                .doesNotContain("PG-07")
                .doesNotContain("Tess Worker");
    }

    @Test
    void an_urgent_letter_names_the_home_and_the_regulation_in_its_subject() throws Exception {
        send(LetterKind.URGENT, List.of(thisWeek()));
        assertThat(server.getReceivedMessages()[0].getSubject())
                .isEqualTo("Beech Tree: a clock of hours runs (CHR 44(1))");
    }

    @Test
    void a_server_that_does_not_answer_is_said_so_that_it_is_tried_again() {
        server.stop();
        assertThatThrownBy(() -> send(LetterKind.DIGEST, List.of(late()))).isInstanceOf(Post.NotPosted.class);
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_refused_and_the_log_says_so() {
        GreenMail stranger = new GreenMail(ServerSetup.SMTPS.dynamicPort());
        stranger.start();
        List<String> said = new ArrayList<>();
        Handler listening = listening(said);
        Logger log = Logger.getLogger(Mail.class.getName());
        log.addHandler(listening);
        try {
            settings.put("homes.mail.tls", "tls");
            settings.put("homes.mail.port", String.valueOf(stranger.getSmtps().getPort()));
            assertThatThrownBy(() -> send(LetterKind.DIGEST, List.of(late())))
                    .isInstanceOf(Post.NotPosted.class)
                    .hasMessageContaining("valid certification path");
            assertThat(stranger.getReceivedMessages()).isEmpty();
            assertThat(said)
                    .singleElement()
                    .asString()
                    .startsWith("The mail server 127.0.0.1 did not take a letter: ")
                    .contains("valid certification path")
                    .doesNotContain("manager@council.example", "\n");
        } finally {
            log.removeHandler(listening);
            stranger.stop();
        }
    }

    @Test
    void mail_is_off_until_a_server_and_a_sender_are_set() {
        assertThat(mail.configured()).isTrue();
        settings.remove("homes.mail.from");
        assertThat(mail.configured()).isFalse();
    }

    private void send(LetterKind kind, List<Duty> duties) {
        clock.at(MORNING, () -> {
            mail.send(new Letter(1, kind, "manager@council.example", "The manager", duties));
            return null;
        });
    }

    private static Handler listening(List<String> said) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                said.add(line.getMessage());
            }

            @Override
            public void flush() {
                // nothing is kept back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    private static Duty late() {
        return duty("Send the statement of purpose to Ofsted", "CHR 16(3)", Instant.parse("2021-11-12T23:59:59Z"));
    }

    private static Duty thisWeek() {
        return duty("Visit the home", "CHR 44(1)", Instant.parse("2021-11-27T23:59:59Z"));
    }

    private static Duty duty(String title, String regulation, Instant due) {
        return new Duty(
                "A_RULE",
                title,
                regulation,
                "Within some time.",
                true,
                TimeSetBy.LAW,
                TimeUnit.DAYS,
                false,
                true,
                1L,
                "beech-tree",
                "Beech Tree",
                7L,
                "PG-07",
                9L,
                "Tess Worker",
                null,
                "a.record",
                3L,
                "Something happens",
                null,
                LocalDate.of(2021, 10, 15),
                null,
                due,
                true,
                false,
                false,
                1L,
                1L);
    }

    private Config config() {
        return (Config) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.ofNullable(settings.get((String) arguments[0])));
    }
}

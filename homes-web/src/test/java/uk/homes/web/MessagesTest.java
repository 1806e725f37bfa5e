package uk.homes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every message that is asked for is there, and none lies about that nobody asks for. */
class MessagesTest {

    private static final Path DOMAIN = Path.of("../homes-domain/src/main/java");

    @Test
    void pages_and_bundles_agree() throws IOException {
        MessageGuard guard = new MessageGuard();
        for (Path bundle : bundles()) {
            guard.bundle(room(bundle), read(bundle).stringPropertyNames());
        }
        Sources.files(".xhtml", Sources.PAGES).forEach(page -> guard.source(Sources.read(page)));
        Sources.files(".java", Sources.JAVA).forEach(file -> guard.source(Sources.read(file)));
        Sources.files(".java", DOMAIN).forEach(file -> guard.rules(Sources.read(file)));

        assertThat(guard.complaints()).isEmpty();
    }

    @Test
    void every_message_can_be_formatted() throws IOException {
        List<String> lost = new ArrayList<>();
        for (Path bundle : bundles()) {
            read(bundle).forEach((key, words) -> {
                MessageFormat format = new MessageFormat(words.toString());
                String said = format.format(Arrays.stream(format.getFormatsByArgumentIndex())
                        .map(number -> number == null ? "word" : (Object) 2)
                        .toArray());
                if (words.toString().contains("'") || said.contains("{")) {
                    lost.add(bundle.getFileName() + " " + key + ": " + said);
                }
            });
        }

        assertThat(lost)
                .as("a straight apostrophe swallows what follows it: write ’")
                .isEmpty();
    }

    @Test
    void a_key_that_is_missing_is_named() {
        MessageGuard guard = new MessageGuard().bundle("daily", Set.of("log.title"));

        assertThat(guard.source("#{dailyText['log.title']} #{dailyText['log.lead']}")
                        .complaints())
                .containsExactly("messages_daily has no log.lead");
    }

    @Test
    void a_key_that_nobody_asks_for_is_named() {
        MessageGuard guard = new MessageGuard().bundle("daily", Set.of("log.title", "log.old"));

        assertThat(guard.source("#{dailyText['log.title']}").complaints())
                .containsExactly("messages_daily: nobody asks for log.old");
    }

    @Test
    void the_beginning_of_a_key_asks_for_all_that_start_with_it() {
        MessageGuard guard = new MessageGuard().bundle("daily", Set.of("kind.SCHOOL", "kind.HEALTH"));

        assertThat(guard.source("#{dailyText['kind.'.concat(entry.kind())]}").complaints())
                .isEmpty();
    }

    @Test
    void a_refusal_without_words_is_named() {
        MessageGuard guard = new MessageGuard().bundle("daily", Set.of("daily.entry.text"));

        assertThat(guard.rules("Refusal.at(\"text\", \"daily.entry.text\"); new RuleBroken(\"daily.entry.late\")")
                        .complaints())
                .containsExactly("messages_daily has no daily.entry.late");
    }

    @Test
    void a_rooms_message_asked_for_on_a_page_is_looked_for_in_its_bundle() {
        MessageGuard guard = new MessageGuard().bundle("daily", Set.of("daily.log.title"));

        assertThat(guard.source("#{text['daily.log.title']} #{text['daily.log.lead']}")
                        .complaints())
                .containsExactly("messages_daily has no daily.log.lead");
    }

    private static List<Path> bundles() {
        return Sources.files(".properties", Sources.BUNDLES).stream()
                .filter(file -> file.getFileName().toString().startsWith("messages"))
                .filter(file -> !room(file).equals("faces"))
                .toList();
    }

    private static String room(Path bundle) {
        String name = bundle.getFileName().toString().replaceAll("messages_?|\\.properties", "");
        return name.isEmpty() ? bundle.getParent().getFileName().toString() : name;
    }

    private static Properties read(Path bundle) throws IOException {
        Properties messages = new Properties();
        messages.load(new StringReader(Sources.read(bundle)));
        return messages;
    }
}

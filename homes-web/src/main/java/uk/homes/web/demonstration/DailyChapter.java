package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.homes.daily.AddEntry;
import uk.homes.daily.CommentOnEntry;
import uk.homes.daily.CorrectEntry;
import uk.homes.daily.Entries;
import uk.homes.daily.EntryKind;
import uk.homes.daily.EntryRow;
import uk.homes.daily.Handovers;
import uk.homes.daily.Log;
import uk.homes.daily.ShiftTime;
import uk.homes.daily.SignOffEntry;
import uk.homes.daily.WriteHandover;

/**
 * The last weeks in the logs of Pegasus, Beech Tree and Liberty House, written hour by hour by the people on shift. What they
 * wrote stands in text files beside this class.
 */
@Dependent
public class DailyChapter implements Chapter {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String DANA = "manager.pegasus";

    @Inject
    Entries entries;

    @Inject
    Log log;

    @Inject
    Handovers handovers;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void tell(Story story) {
        for (String home : List.of("pegasus", "beech-tree", "liberty-house")) {
            lines("log-" + home + ".txt").forEach(cells -> write(story, home, cells));
        }
        lines("handover.txt").forEach(cells -> handOver(story, cells));
        correct(story);
        oversee(story);
    }

    private void write(Story story, String home, String[] cells) {
        LocalDateTime at = LocalDateTime.parse(cells[0], WHEN);
        AddEntry command = new AddEntry(
                UUID.randomUUID(),
                story.home(home),
                children(story, cells[3]),
                EntryKind.valueOf(cells[4]),
                Story.instant(at),
                cells[5],
                cells.length > 6 ? cells[6] : null);
        Long id = story.as(cells[2], at.plusMinutes(Long.parseLong(cells[1])), () -> entries.add(command));
        // Later chapters and this one's own corrections find an entry by its home and hour.
        story.remember("entry." + home + "." + cells[0], id);
    }

    private void handOver(Story story, String[] cells) {
        LocalDateTime at = LocalDateTime.parse(cells[1], WHEN);
        WriteHandover command =
                new WriteHandover(UUID.randomUUID(), story.home(cells[0]), ShiftTime.valueOf(cells[3]), cells[4]);
        Long note = story.as(cells[2], at, () -> handovers.write(command));
        for (String reader : cells.length > 5 ? cells[5].split(", ") : new String[0]) {
            String[] who = reader.split(" ");
            story.does(who[0], at.plusMinutes(Long.parseLong(who[1])), () -> handovers.read(note));
        }
    }

    // The call with Kai's nan: Tom wrote down when it ended, and put it right when he saw the phone.
    private void correct(Story story) {
        LocalDateTime evening = LocalDateTime.of(2021, 11, 22, 20, 31);
        long id = story.id("entry.pegasus.2021-11-22 19:30");
        story.as("tom.askew", evening, () -> {
            EntryRow row = log.entry(id).row();
            return entries.correct(new CorrectEntry(
                    UUID.randomUUID(),
                    id,
                    row.version(),
                    "I wrote down when the call ended. The phone shows 19:00.",
                    row.children(),
                    row.kind(),
                    Story.instant(evening.withHour(19).withMinute(0)),
                    row.words().replace("19:30", "19:00"),
                    row.ownWords()));
        });
    }

    private void oversee(Story story) {
        sign(story, DANA, "pegasus.2021-11-09 20:40", LocalDateTime.of(2021, 11, 10, 9, 15));
        comment(
                story,
                DANA,
                "pegasus.2021-11-09 20:40",
                LocalDateTime.of(2021, 11, 10, 9, 20),
                "Thank you both. I have told Kai that the frame is not his to pay for; that he offered matters more.");
        sign(story, DANA, "pegasus.2021-11-16 19:20", LocalDateTime.of(2021, 11, 17, 8, 50));
        comment(
                story,
                DANA,
                "pegasus.2021-11-14 13:00",
                LocalDateTime.of(2021, 11, 15, 8, 40),
                "A good dinner deserves to be written down the same hour.");
        comment(
                story,
                DANA,
                "pegasus.2021-11-22 21:50",
                LocalDateTime.of(2021, 11, 23, 8, 40),
                "Thank you for exact times. Please write medication within the hour; we agreed how at handover.");
        comment(
                story,
                "manager.beechtree",
                "beech-tree.2021-11-21 20:00",
                LocalDateTime.of(2021, 11, 22, 9, 30),
                "This goes on the first page of the transition plan, in Ellis’s words.");
    }

    private void comment(Story story, String manager, String entry, LocalDateTime at, String words) {
        story.as(
                manager,
                at,
                () -> entries.comment(new CommentOnEntry(UUID.randomUUID(), story.id("entry." + entry), words)));
    }

    private void sign(Story story, String manager, String entry, LocalDateTime at) {
        story.does(manager, at, () -> entries.signOff(new SignOffEntry(story.id("entry." + entry), 1, true)));
    }

    private static List<Long> children(Story story, String names) {
        return names.equals("-")
                ? List.of()
                : Arrays.stream(names.split(", "))
                        .map(name -> story.id("child." + name))
                        .toList();
    }

    private static Stream<String[]> lines(String file) {
        try (InputStream text = DailyChapter.class.getResourceAsStream(file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+\\|\\s*"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

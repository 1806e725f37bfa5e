package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.statements.Acknowledgements;
import uk.homes.statements.Document;
import uk.homes.statements.Explained;
import uk.homes.statements.Heading;
import uk.homes.statements.SentBy;
import uk.homes.statements.StatementCopies;
import uk.homes.statements.TextRow;
import uk.homes.statements.Versions;

/**
 * Three versions of each home's statement of purpose and its children's guide. Beech Tree's second copy went to Ofsted late;
 * Pegasus's third has not gone yet, and one child there still waits to have the new guide explained.
 */
@Dependent
public class StatementsChapter implements Chapter {

    // Home, manager, document, approved, the day it went to Ofsted ("-": it has not, or it is a guide).
    private static final List<String> VERSIONS = List.of(
            "pegasus|manager.pegasus|PURPOSE|2020-06-22|2020-06-24",
            "pegasus|manager.pegasus|PURPOSE|2021-01-28|2021-02-15",
            "pegasus|manager.pegasus|PURPOSE|2021-11-01|-",
            "pegasus|manager.pegasus|GUIDE|2020-07-27|-",
            "pegasus|manager.pegasus|GUIDE|2021-11-08|-",
            "beech-tree|manager.beechtree|PURPOSE|2021-02-22|2021-02-24",
            "beech-tree|manager.beechtree|PURPOSE|2021-06-01|2021-07-12",
            "beech-tree|manager.beechtree|PURPOSE|2021-10-04|2021-10-11",
            "beech-tree|manager.beechtree|GUIDE|2021-04-01|-",
            "liberty-house|manager.liberty|PURPOSE|2020-09-01|2020-09-03",
            "liberty-house|manager.liberty|PURPOSE|2021-01-04|2021-01-18",
            "liberty-house|manager.liberty|PURPOSE|2021-09-06|2021-09-20",
            "liberty-house|manager.liberty|GUIDE|2021-09-01|-");

    // Home and number of its guide, who explained it, to whom, when, how, and what the child said.
    private static final List<String> EXPLAINED = List.of(
            "pegasus.1|tom.askew|Mabel|2020-08-25|READ_TOGETHER|I will show it to my sister.",
            "pegasus.1|leanne.firth|Theo|2020-10-20|TALKED_THROUGH|",
            "pegasus.1|worker.pegasus|Kai|2021-06-29|READ_TOGETHER|So I can ring the advocate from here?",
            "pegasus.1|worker.pegasus|Amber|2021-09-04|WITH_PICTURES|I like the page with the light.",
            "pegasus.2|worker.pegasus|Amber|2021-11-10|READ_TOGETHER|Eleven at weekends is because I asked.",
            "beech-tree.1|worker.beechtree|Ellis|2021-04-20|TALKED_THROUGH|I know most of this. The bit on Ofsted was new.",
            "liberty-house.1|worker.liberty|Wren|2021-10-08|WITH_PICTURES|",
            "liberty-house.1|worker.liberty|Noor|2021-10-15|WITH_PICTURES|Tea was my choice.",
            "liberty-house.1|worker.liberty|Jonah|2021-10-22|TALKED_THROUGH|");

    @Inject
    Versions versions;

    @Inject
    StatementCopies copies;

    @Inject
    Acknowledgements acknowledgements;

    @Override
    public int order() {
        return 65;
    }

    @Override
    public void tell(Story story) {
        VERSIONS.forEach(line -> version(story, line.split("\\|")));
        EXPLAINED.forEach(line -> explain(story, line.split("\\|", -1)));
    }

    private void version(Story story, String[] cells) {
        Document document = Document.valueOf(cells[2]);
        LocalDate approved = LocalDate.parse(cells[3]);
        Long id = story.as(cells[1], approved.minusDays(6).atTime(20, 10), () -> {
            Long draft = versions.start(new Versions.StartVersion(UUID.randomUUID(), story.home(cells[0]), document));
            int number = versions.find(draft).number();
            List<TextRow> before = versions.texts(draft);
            for (Heading heading : Heading.of(document)) {
                write(cells[0], draft, number, heading, before);
            }
            return draft;
        });
        story.does(cells[1], approved.atTime(16, 20), () -> {
            var row = versions.find(id);
            String changed = row.number() == 1 ? null : PaperTexts.changed(document.name(), row.number());
            versions.publish(new Versions.PublishVersion(UUID.randomUUID(), id, row.version(), approved, changed));
            story.remember(document + "." + cells[0] + "." + row.number(), id);
        });
        if (!cells[4].equals("-")) {
            LocalDate sent = LocalDate.parse(cells[4]);
            story.as(
                    cells[1],
                    sent.atTime(11, 30),
                    () -> copies.sent(new StatementCopies.SendCopy(UUID.randomUUID(), id, SentBy.EMAIL, sent)));
        }
    }

    // Only what is different is written again; the rest came along from the version before.
    private void write(String slug, Long draft, int number, Heading heading, List<TextRow> before) {
        String words = PaperTexts.statement(slug, heading.name(), number);
        TextRow stood = before.stream()
                .filter(text -> text.heading() == heading)
                .findFirst()
                .orElse(null);
        if (stood == null || !words.equals(stood.text())) {
            int version = stood == null ? 0 : stood.version();
            versions.write(new Versions.WriteText(draft, heading, version, words, heading.inPublic()));
        }
    }

    private void explain(Story story, String[] cells) {
        LocalDate on = LocalDate.parse(cells[3]);
        long guide = story.id("GUIDE." + cells[0]);
        story.as(
                cells[1],
                on.atTime(17, 45),
                () -> acknowledgements.acknowledge(new Acknowledgements.Acknowledge(
                        UUID.randomUUID(),
                        guide,
                        story.id("child." + cells[2]),
                        on,
                        Explained.valueOf(cells[4]),
                        cells[5])));
    }
}

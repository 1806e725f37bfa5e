package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.homes.measures.Account;
import uk.homes.measures.ConfirmChildTalk;
import uk.homes.measures.ConfirmPlan;
import uk.homes.measures.CorrectMeasure;
import uk.homes.measures.MeasureKind;
import uk.homes.measures.Measures;
import uk.homes.measures.RecordMeasure;
import uk.homes.measures.SignTalk;

/** A few measures at Pegasus and Beech Tree: done with, corrected, late, planned, and some that wait for a talk. */
@Dependent
public class MeasuresChapter implements Chapter {

    private static final String DANA = "manager.pegasus";
    private static final String OWEN = "manager.beechtree";

    @Inject
    Measures measures;

    @Override
    public int order() {
        return 65;
    }

    @Override
    public void tell(Story story) {
        theo(story);
        kaiHeld(story);
        kaisController(story);
        ellis(story);
    }

    // Recorded the evening after: three hours late, and it stays visible.
    private void theo(Story story) {
        LocalDateTime used = LocalDateTime.of(2021, 2, 13, 21, 15);
        Told told = new Told(
                "pegasus",
                "Theo",
                used,
                MeasureKind.CONTROL,
                null,
                "The landing",
                "Theo wanted to go into Mabel’s room at bedtime and pushed at the door.",
                "Nathan asked him three times to step back and offered to sit with him downstairs.",
                "Nathan stood between Theo and the door with open hands until Theo went down. He was not held.",
                "5 minutes",
                "Theo went to the kitchen and had a drink. He slept until seven.",
                List.of("Nathan Brisk"),
                List.of("Olive Marchant"),
                null);
        long id = record(story, told, "tom.askew", used.plusHours(27));
        talk(story, DANA, id, 1, used.plusHours(36), told.users(), "Agreed: two people on the landing at bedtime.");
        childTalk(story, DANA, id, used.plusDays(3), "I was not going to do anything. I wanted my charger.");
    }

    private void kaiHeld(Story story) {
        LocalDateTime used = LocalDateTime.of(2021, 10, 2, 19, 10);
        Told told = new Told(
                "pegasus",
                "Kai",
                used,
                MeasureKind.RESTRAINT,
                "TCI standing hold, two people",
                "The kitchen",
                "Kai lifted a chair over his head after a phone call and said that he would throw it through the window, "
                        + "where Amber stood outside.",
                "Marcus spoke to him by his name, moved the table away and offered the garden. Leanne called Amber in.",
                "Marcus and Leanne held Kai’s arms and lowered the chair with him. They let go when he put his weight down.",
                "2 minutes",
                "Kai cried and then ate toast with Marcus. He said sorry to Amber by himself.",
                List.of("Leanne Firth", "Marcus Oyelaran"),
                List.of(),
                null);
        long id = record(story, told, "marcus.oyelaran", used.plusMinutes(75));
        story.does(
                "marcus.oyelaran",
                used.plusMinutes(110),
                () -> measures.correct(new CorrectMeasure(
                        UUID.randomUUID(),
                        id,
                        1,
                        "Kai showed me a red mark on his wrist at bedtime.",
                        account(
                                story,
                                told,
                                "A red mark on Kai’s left wrist, gone by the morning.",
                                "Cold pack, 20:50."))));
        talk(
                story,
                DANA,
                id,
                2,
                used.plusHours(15),
                told.users(),
                "The call was not announced. Calls now have a plan.");
        childTalk(
                story,
                DANA,
                id,
                used.plusHours(46),
                "I would not have thrown it. But I get why you thought it. Next time say you are coming.");
    }

    // Due on the evening of the meeting.
    private void kaisController(Story story) {
        LocalDateTime used = LocalDateTime.of(2021, 11, 21, 19, 40);
        Told told = new Told(
                "pegasus",
                "Kai",
                used,
                MeasureKind.DISCIPLINE,
                null,
                "The lounge",
                "Kai took Amber’s headphones from her room without asking and would not give them back for half an hour.",
                "Tom told him beforehand what would follow, and offered to ask Amber with him.",
                "Tom kept Kai’s games controller.",
                "Until Monday after school",
                "Kai gave the headphones back and said sorry to her. He thinks one evening is fair.",
                List.of("Tom Askew"),
                List.of(),
                null);
        story.remember("measure.controller", record(story, told, "tom.askew", used.plusMinutes(65)));
    }

    private void ellis(Story story) {
        Told planned = ellisTold(
                LocalDateTime.of(2021, 9, 14, 16, 5),
                MeasureKind.RESTRAINT,
                "Hand over hand, as in the plan",
                "Ellis reached for the hot tray in the oven.",
                "The word for hot, then the picture.",
                "Callum moved Ellis’s hand away from the tray and let go.",
                "EHC plan of 4 March 2021, section F: hot surfaces");
        long byPlan = record(story, planned, "worker.beechtree", planned.used().plusMinutes(40));
        ConfirmPlan plan = new ConfirmPlan(UUID.randomUUID(), byPlan, 1, "Section F, hot surfaces: hand over hand.");
        story.does(OWEN, planned.used().plusHours(2), () -> measures.confirmPlan(plan));
        Told spokenOnce = ellisTold(
                LocalDateTime.of(2021, 11, 19, 18, 20),
                MeasureKind.CONTROL,
                null,
                "Ellis was about to run to the road after the lift of the evening came late.",
                "Callum wrote the new time on a card and held it up.",
                "Callum stood in the gateway until Ellis had read the card.",
                null);
        long id =
                record(story, spokenOnce, "worker.beechtree", spokenOnce.used().plusMinutes(50));
        talk(
                story,
                OWEN,
                id,
                1,
                spokenOnce.used().plusHours(16),
                spokenOnce.users(),
                "We will ask the driver to ring at five.");
        lateTalk(story);
    }

    // The manager held Ellis too, so somebody else must talk about it; nobody has yet.
    private void lateTalk(Story story) {
        Told told = new Told(
                "beech-tree",
                "Ellis",
                LocalDateTime.of(2021, 11, 20, 20, 30),
                MeasureKind.RESTRAINT,
                "TCI standing hold, two people",
                "The hall",
                "Ellis hit the glass of the front door with both hands after a firework went off beside the house.",
                "Owen and Callum offered the ear defenders and the blanket, and switched off the hall light.",
                "Owen and Callum held Ellis’s arms away from the glass until the noise stopped.",
                "3 minutes",
                "Ellis took the defenders and asked to sit in the bathroom. Calm by 21:00.",
                List.of("Callum Reyes", "Owen Marlowe"),
                List.of("Barry Upwood"),
                null);
        story.remember(
                "measure.door",
                record(story, told, "worker.beechtree", told.used().plusHours(1)));
    }

    private static Told ellisTold(
            LocalDateTime used,
            MeasureKind kind,
            String technique,
            String behaviour,
            String steps,
            String description,
            String plan) {
        return new Told(
                "beech-tree",
                "Ellis",
                used,
                kind,
                technique,
                kind == MeasureKind.RESTRAINT ? "The kitchen" : "The gate",
                behaviour,
                steps,
                description,
                "Less than a minute",
                "Ellis went on with what came next on the whiteboard.",
                List.of("Callum Reyes"),
                List.of(),
                plan);
    }

    private long record(Story story, Told told, String author, LocalDateTime at) {
        RecordMeasure command = new RecordMeasure(
                UUID.randomUUID(),
                story.home(told.home()),
                story.id("child." + told.child()),
                account(story, told, "None", null));
        return story.as(author, at, () -> measures.record(command));
    }

    private static Account account(Story story, Told told, String injuries, String treatment) {
        return new Account(
                Story.instant(told.used()),
                told.place(),
                told.kind(),
                told.technique(),
                told.behaviour(),
                told.description(),
                told.lasted(),
                told.steps(),
                told.effect(),
                injuries,
                treatment,
                staff(story, told.users()),
                staff(story, told.present()),
                null,
                told.plan(),
                Set.of());
    }

    private void talk(
            Story story, String manager, long id, int version, LocalDateTime at, List<String> users, String words) {
        SignTalk command = new SignTalk(
                UUID.randomUUID(), id, version, Story.instant(at.minusMinutes(20)), staff(story, users), words);
        story.does(manager, at, () -> measures.signTalk(command));
    }

    private void childTalk(Story story, String manager, long id, LocalDateTime at, String words) {
        ConfirmChildTalk command =
                new ConfirmChildTalk(UUID.randomUUID(), id, Story.instant(at.minusMinutes(30)), words);
        story.does(manager, at, () -> measures.confirmChildTalk(command));
    }

    private static List<Long> staff(Story story, List<String> names) {
        return names.stream().map(name -> story.id("staff." + name)).toList();
    }

    private record Told(
            String home,
            String child,
            LocalDateTime used,
            MeasureKind kind,
            String technique,
            String place,
            String behaviour,
            String steps,
            String description,
            String lasted,
            String effect,
            List<String> users,
            List<String> present,
            String plan) {}
}

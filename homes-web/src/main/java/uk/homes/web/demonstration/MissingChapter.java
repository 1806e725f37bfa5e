package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.UUID;
import uk.homes.missing.CloseEpisode;
import uk.homes.missing.EpisodeKind;
import uk.homes.missing.Episodes;
import uk.homes.missing.InterviewStep;
import uk.homes.missing.RecordEpisode;
import uk.homes.missing.RecordInterview;
import uk.homes.missing.RecordReturn;
import uk.homes.missing.RecordTold;
import uk.homes.missing.ToldWhom;

/** Two evenings in 2021 when a child was not where they should be, both followed to their end. */
@Dependent
public class MissingChapter implements Chapter {

    @Inject
    Episodes episodes;

    @Override
    public int order() {
        return 66;
    }

    @Override
    public void tell(Story story) {
        kai(story);
        ellis(story);
    }

    // Recorded at once; the interview was held two days later by somebody who does not work for the home.
    private void kai(Story story) {
        LocalDateTime seen = LocalDateTime.of(2021, 8, 14, 16, 30);
        LocalDateTime noticed = seen.plusMinutes(95);
        long id = record(
                story,
                "tom.askew",
                new RecordEpisode(
                        UUID.randomUUID(),
                        story.home("pegasus"),
                        story.id("child.Kai"),
                        EpisodeKind.MISSING,
                        Story.instant(seen),
                        Story.instant(noticed),
                        "Kai went to the shop for milk and did not come back. He does not answer his phone. Leanne walked to the "
                                + "shop and the park; nobody there has seen him since five.",
                        "Medium: he knows the buses, has money for one and no coat."),
                noticed.plusMinutes(10));
        told(story, "tom.askew", id, ToldWhom.POLICE, "Call handler, 101", "EX-1408-0231", noticed.plusMinutes(15));
        told(story, "tom.askew", id, ToldWhom.PLACING_AUTHORITY, "Emergency duty team", null, noticed.plusMinutes(30));
        told(story, "tom.askew", id, ToldWhom.PARENTS, "Kai’s nan", null, noticed.plusMinutes(40));
        back(
                story,
                "tom.askew",
                id,
                seen.plusMinutes(310),
                "He rang from the bus station and Tom fetched him.",
                "Tired and cold, not hurt. Ate and had a bath.",
                "I just wanted to see my nan’s street. I was going to come back.");
        LocalDateTime talked = seen.plusDays(2);
        String who = "Ines Halloway, advocacy service";
        interview(story, "manager.pegasus", id, InterviewStep.ACCEPTED, seen.plusHours(18), who, null, null);
        interview(story, "manager.pegasus", id, InterviewStep.HELD, talked, who, true, null);
        close(
                story,
                "manager.pegasus",
                id,
                talked.plusHours(3),
                "A visit to his nan every second Saturday is in his plan. Kai carries a charged phone and a travel card.");
    }

    // Back within the hour: the interview is offered all the same.
    private void ellis(Story story) {
        LocalDateTime seen = LocalDateTime.of(2021, 9, 25, 17, 45);
        long id = record(
                story,
                "worker.beechtree",
                new RecordEpisode(
                        UUID.randomUUID(),
                        story.home("beech-tree"),
                        story.id("child.Ellis"),
                        EpisodeKind.UNAUTHORISED,
                        Story.instant(seen),
                        Story.instant(seen.plusMinutes(15)),
                        "Ellis left through the gate towards the canal after tea, without saying so. Barry followed at a distance.",
                        null),
                seen.plusMinutes(20));
        told(
                story,
                "worker.beechtree",
                id,
                ToldWhom.PLACING_AUTHORITY,
                "Duty social worker",
                null,
                seen.plusMinutes(35));
        back(
                story,
                "worker.beechtree",
                id,
                seen.plusMinutes(55),
                "Ellis turned back at the bridge and walked home beside Barry.",
                "Calm. Muddy shoes.",
                "I wanted to see if the boat was still there.");
        interview(
                story,
                "manager.beechtree",
                id,
                InterviewStep.DECLINED,
                seen.plusHours(17),
                "Ines Halloway, advocacy service",
                null,
                "Ellis says there is nothing to talk about and pointed to the picture of the boat.");
        close(
                story,
                "manager.beechtree",
                id,
                seen.plusHours(19),
                "The canal is on the whiteboard twice a week, with Callum.");
    }

    private long record(Story story, String who, RecordEpisode command, LocalDateTime at) {
        return story.as(who, at, () -> episodes.record(command));
    }

    private void told(
            Story story, String who, long id, ToldWhom whom, String name, String reference, LocalDateTime at) {
        String by = "tom.askew".equals(who) ? "Tom Askew" : "Callum Reyes";
        RecordTold command = new RecordTold(UUID.randomUUID(), id, whom, name, reference, Story.instant(at), by);
        story.does(who, at.plusMinutes(5), () -> episodes.tell(command));
    }

    private void back(
            Story story, String who, long id, LocalDateTime at, String how, String condition, String childWords) {
        RecordReturn command = new RecordReturn(UUID.randomUUID(), id, Story.instant(at), how, condition, childWords);
        story.does(who, at.plusMinutes(25), () -> episodes.back(command));
    }

    private void interview(
            Story story,
            String who,
            long id,
            InterviewStep step,
            LocalDateTime at,
            String byWhom,
            Boolean independent,
            String words) {
        RecordInterview command =
                new RecordInterview(UUID.randomUUID(), id, step, Story.instant(at), byWhom, independent, words);
        story.does(who, at.plusMinutes(30), () -> episodes.interview(command));
    }

    private void close(Story story, String who, long id, LocalDateTime at, String differently) {
        CloseEpisode command = new CloseEpisode(UUID.randomUUID(), id, differently);
        story.does(who, at, () -> episodes.close(command));
    }
}

package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import uk.homes.inspections.ActionKind;
import uk.homes.inspections.InspectionActions;
import uk.homes.inspections.Inspections;

/**
 * What the two inspections of 2021 brought. Judgements and days of publication are the published ones; drafts, requirements and
 * recommendations are invented.
 */
@Dependent
public class InspectionScene {

    private static final String HEAD = "head.of.service";
    private static final String INDIVIDUAL = "responsible.individual";

    @Inject
    Inspections inspections;

    @Inject
    InspectionActions actions;

    void pegasus(Story story, long inspection) {
        report(story, inspection, "2021-06-17", "2021-06-23", "2021-07-14");
        long supervision = required(
                story,
                inspection,
                "CHR 33(4)(b)",
                "Ensure that every worker has supervision by a suitably experienced person as often as the home’s own policy "
                        + "says, and that it is recorded.",
                "2021-08-31");
        done(story, supervision, "manager.pegasus", "2021-08-20", "Supervision records of June to August, all signed.");
        checked(story, supervision, "2021-09-06", "Read four files: every supervision of the summer is there.");
        long monitoring = required(
                story,
                inspection,
                "CHR 13(2)(h)",
                "Use the monitoring and review systems to make continuous improvements in the quality of care.",
                "2021-10-29");
        done(
                story,
                monitoring,
                "manager.pegasus",
                "2021-10-27",
                "Monthly audit since August, and the action log that follows from it.");
        long training = recommended(
                story,
                inspection,
                "Guide, paragraph 10.11",
                "Keep the training of every worker in one place, so that gaps are seen before they matter.");
        begin(story, training, "manager.pegasus", "2021-09-13");
    }

    void beechTree(Story story, long inspection) {
        report(story, inspection, "2021-08-05", "2021-08-11", "2021-08-23");
        long records = required(
                story,
                inspection,
                "CHR 36(1)",
                "Keep each child’s case record up to date, with every entry signed and dated by its author.",
                "2021-11-15");
        begin(story, records, "manager.beechtree", "2021-09-20");
        required(
                story,
                inspection,
                "CHR 35(3)",
                "Record within 24 hours of the use of a measure of control, discipline or restraint what the regulation asks for.",
                "2021-12-10");
        long voice = recommended(
                story,
                inspection,
                "Guide, paragraph 4.11",
                "Show children what has changed because of what they said.");
        done(story, voice, "manager.beechtree", "2021-10-15", "“You said, we did” hangs in the hall since October.");
        story.does(INDIVIDUAL, LocalDate.parse("2021-10-29").atTime(15, 0), () -> {
            int version = actions.find(voice).version();
            actions.reopen(new InspectionActions.Said(
                    voice, version, "Nothing on it is newer than September. Show what changed in October too."));
        });
    }

    private void report(Story story, long inspection, String draft, String comments, String published) {
        day(story, draft, on -> inspections.draftReceived(inspection, on));
        day(
                story,
                comments,
                on -> inspections.commentsSent(
                        inspection, on, "The number of staff in paragraph 3 is a month old. Nothing else."));
        day(story, published, on -> inspections.published(inspection, on));
    }

    private void day(Story story, String day, Consumer<LocalDate> work) {
        LocalDate on = LocalDate.parse(day);
        story.does(HEAD, on.atTime(16, 30), () -> work.accept(on));
    }

    private long required(Story story, long inspection, String provision, String text, String due) {
        return add(story, inspection, ActionKind.REQUIREMENT, provision, text, LocalDate.parse(due));
    }

    private long recommended(Story story, long inspection, String provision, String text) {
        return add(story, inspection, ActionKind.RECOMMENDATION, provision, text, null);
    }

    private long add(Story story, long inspection, ActionKind kind, String provision, String text, LocalDate due) {
        LocalDate published = story.as(HEAD, Story.OPENING, () -> inspections.find(inspection))
                .publishedOn();
        return story.as(
                HEAD,
                published.plusDays(1).atTime(9, 30),
                () -> actions.add(
                        new InspectionActions.NewAction(UUID.randomUUID(), inspection, kind, provision, text, due)));
    }

    private void begin(Story story, long action, String who, String on) {
        story.does(who, LocalDate.parse(on).atTime(10, 0), () -> {
            int version = actions.find(action).version();
            actions.begin(new InspectionActions.Said(action, version, null));
        });
    }

    private void done(Story story, long action, String who, String on, String evidence) {
        story.does(who, LocalDate.parse(on).atTime(11, 0), () -> {
            int version = actions.find(action).version();
            actions.done(new InspectionActions.Said(action, version, evidence));
        });
    }

    private void checked(Story story, long action, String on, String words) {
        story.does(INDIVIDUAL, LocalDate.parse(on).atTime(14, 0), () -> {
            int version = actions.find(action).version();
            actions.check(new InspectionActions.Said(action, version, words));
        });
    }
}

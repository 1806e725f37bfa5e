package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.reviews.AskedHow;
import uk.homes.reviews.AskedKind;
import uk.homes.reviews.CopyBy;
import uk.homes.reviews.CopyFor;
import uk.homes.reviews.Improvements;
import uk.homes.reviews.Opinions;
import uk.homes.reviews.ReviewCopies;
import uk.homes.reviews.ReviewKind;
import uk.homes.reviews.ReviewSection;
import uk.homes.reviews.Reviews;

/**
 * Two reviews of the quality of care and one of location and premises for each home; Pegasus is writing its third. Beech
 * Tree's first copy went to Ofsted late, and its second has not gone yet.
 */
@Dependent
public class ReviewsChapter implements Chapter {

    private static final String AUTHORITY = "Rotherham";

    // Home, manager, kind, from, to, completed, sent (each "-" when it has not happened).
    private static final List<String> REVIEWS = List.of(
            "pegasus|manager.pegasus|QUALITY|2020-07-02|2020-12-18|2020-12-21|2021-01-11",
            "pegasus|manager.pegasus|QUALITY|2020-12-19|2021-06-11|2021-06-14|2021-07-05",
            "pegasus|manager.pegasus|PREMISES|2020-07-02|2021-06-25|2021-06-28|-",
            "pegasus|manager.pegasus|QUALITY|2021-06-12|2021-12-10|-|-",
            "beech-tree|manager.beechtree|QUALITY|2021-03-03|2021-08-27|2021-08-30|2021-10-04",
            "beech-tree|manager.beechtree|PREMISES|2021-03-03|2021-10-29|2021-11-01|-",
            "beech-tree|manager.beechtree|QUALITY|2021-08-28|2021-11-05|2021-11-08|-",
            "liberty-house|manager.liberty|PREMISES|2019-12-01|2020-11-30|2020-12-07|-",
            "liberty-house|manager.liberty|QUALITY|2020-10-01|2021-03-31|2021-04-06|2021-04-12",
            "liberty-house|manager.liberty|QUALITY|2021-04-01|2021-09-30|2021-10-04|2021-10-18");

    // Home, number of the review there, child, and what the child said.
    private static final List<String> CHILDREN = List.of(
            "pegasus.1|Mabel|It is loud when new people come, and then it is good.",
            "pegasus.1|Theo|I can cook four things now.",
            "pegasus.2|Mabel|I want to know on Thursday who is here on Sunday.",
            "beech-tree.1|Ellis|It is quiet. I like quiet. Ask me again in autumn.",
            "beech-tree.2|Ellis|I want to see the flat before I am eighteen.");

    // Home, number of the review, what is to be improved, who does it, by when, when it was done, and what was done.
    private static final List<String> IMPROVEMENTS = List.of(
            "pegasus.1|Plan the menus with the children each Sunday.|Deputy manager|2021-02-28|2021-02-14|They plan them, and shop on Mondays.",
            "pegasus.1|Write down for each child what helps in a bad evening.|Key workers|2021-03-31|2021-03-29|One page each, read at handover.",
            "pegasus.2|Hang out the weekend’s rota on Thursdays.|Shift leaders|2021-07-31|2021-07-08|It hangs in the kitchen.",
            "pegasus.2|Make the small office a quiet room for visits.|Registered manager|2021-10-31|-|-",
            "beech-tree.1|Find a work experience place near the home.|Deputy manager|2021-11-30|-|-",
            "beech-tree.2|Agree with adult services who visits from January.|Registered manager|2021-12-17|-|-",
            "liberty-house.2|Train two more staff to use the new hoist.|Deputy manager|2021-12-06|-|-");

    @Inject
    Reviews reviews;

    @Inject
    Opinions opinions;

    @Inject
    Improvements improvements;

    @Inject
    ReviewCopies copies;

    private int number;
    private String home = "";

    @Override
    public int order() {
        return 68;
    }

    @Override
    public void tell(Story story) {
        REVIEWS.forEach(line -> review(story, line.split("\\|")));
    }

    private void review(Story story, String[] cells) {
        ReviewKind kind = ReviewKind.valueOf(cells[2]);
        count(cells[0], kind);
        boolean draft = cells[5].equals("-");
        LocalDate completed = draft ? LocalDate.of(2021, 11, 22) : LocalDate.parse(cells[5]);
        Long id = story.as(
                cells[1],
                completed.minusDays(7).atTime(19, 30),
                () -> reviews.start(new Reviews.StartReview(
                        UUID.randomUUID(),
                        story.home(cells[0]),
                        kind,
                        LocalDate.parse(cells[3]),
                        LocalDate.parse(cells[4]))));
        story.does(cells[1], completed.atTime(14, 0), () -> write(story, cells[0], kind, id, completed, draft));
        if (!draft) {
            story.does(cells[1], completed.atTime(15, 30), () -> {
                if (kind == ReviewKind.QUALITY) {
                    reviews.count(id);
                }
                reviews.complete(new Reviews.CompleteReview(
                        UUID.randomUUID(), id, reviews.find(id).version()));
            });
        }
        done(story, cells, kind);
        if (!cells[6].equals("-")) {
            send(story, cells[1], id, LocalDate.parse(cells[6]));
        }
    }

    // Reviews of the quality of care are counted home by home.
    private void count(String slug, ReviewKind kind) {
        if (!home.equals(slug)) {
            home = slug;
            number = 0;
        }
        if (kind == ReviewKind.QUALITY) {
            number++;
        }
    }

    private void write(Story story, String slug, ReviewKind kind, Long id, LocalDate on, boolean draft) {
        for (ReviewSection section : ReviewSection.of(kind)) {
            boolean later = draft && section.ordinal() > ReviewSection.EDUCATION.ordinal();
            if (!later) {
                reviews.write(new Reviews.WriteText(id, section, 0, PaperTexts.review(slug, section.name(), number)));
            }
        }
        if (kind == ReviewKind.PREMISES) {
            say(
                    id,
                    AskedKind.POLICE,
                    null,
                    "Neighbourhood policing team",
                    AskedHow.AT_A_MEETING,
                    on,
                    "Calm street. Two calls in a year, both from us.");
            say(
                    id,
                    AskedKind.COUNCIL,
                    null,
                    "Area housing officer",
                    AskedHow.BY_PHONE,
                    on,
                    "No complaints from neighbours since the summer fair.");
            return;
        }
        lines(CHILDREN, slug)
                .forEach(cells -> say(
                        id, AskedKind.CHILD, story.id("child." + cells[1]), null, AskedHow.IN_PERSON, on, cells[2]));
        if (!draft) {
            say(
                    id,
                    AskedKind.PLACING_AUTHORITY,
                    null,
                    "Social worker, " + AUTHORITY,
                    AskedHow.BY_PHONE,
                    on,
                    "I am told things early and in plain words.");
            say(
                    id,
                    AskedKind.STAFF,
                    null,
                    "Night staff",
                    AskedHow.QUESTIONNAIRE,
                    on,
                    "Handover has become shorter and better.");
        }
        lines(IMPROVEMENTS, slug)
                .forEach(cells -> improvements.add(new Improvements.AddAction(
                        UUID.randomUUID(), id, cells[1], cells[2], LocalDate.parse(cells[3]))));
    }

    private void say(Long id, AskedKind kind, Long child, String who, AskedHow how, LocalDate on, String words) {
        opinions.add(new Opinions.AddOpinion(UUID.randomUUID(), id, kind, child, who, how, on.minusDays(3), words));
    }

    private void done(Story story, String[] review, ReviewKind kind) {
        if (kind != ReviewKind.QUALITY) {
            return;
        }
        lines(IMPROVEMENTS, review[0]).stream()
                .filter(cells -> !cells[4].equals("-"))
                .forEach(cells -> {
                    LocalDate on = LocalDate.parse(cells[4]);
                    story.does(review[1], on.atTime(18, 0), () -> improvements.open(story.home(review[0])).stream()
                            .filter(action -> action.text().equals(cells[1]))
                            .forEach(action -> improvements.done(new Improvements.ActionDone(
                                    UUID.randomUUID(), action.id(), action.version(), on, cells[5]))));
                });
    }

    private void send(Story story, String manager, Long id, LocalDate on) {
        story.does(manager, on.atTime(10, 15), () -> {
            copies.sent(new ReviewCopies.SendCopy(UUID.randomUUID(), id, CopyFor.OFSTED, null, CopyBy.EMAIL, on));
            if (reviews.find(id).stillToSend() > 0) {
                copies.sent(new ReviewCopies.SendCopy(
                        UUID.randomUUID(), id, CopyFor.PLACING_AUTHORITY, AUTHORITY, CopyBy.EMAIL, on));
            }
        });
    }

    private List<String[]> lines(List<String> all, String slug) {
        return all.stream()
                .map(line -> line.split("\\|"))
                .filter(cells -> cells[0].equals(slug + "." + number))
                .toList();
    }
}

package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.homes.notices.ChangeKind;
import uk.homes.notices.ConcludeEnquiry;
import uk.homes.notices.Events;
import uk.homes.notices.HomeNotices;
import uk.homes.notices.How;
import uk.homes.notices.JudgeEvent;
import uk.homes.notices.Limb;
import uk.homes.notices.Notice;
import uk.homes.notices.Notices;
import uk.homes.notices.PrepareAbsence;
import uk.homes.notices.PrepareChange;
import uk.homes.notices.PrepareEvent;
import uk.homes.notices.RecordReturn;
import uk.homes.notices.RelevantPerson;
import uk.homes.notices.Tell;
import uk.homes.notices.ToldRow;

/**
 * Two serious events, one an enquiry followed to its end and one of last night; two absences; a change. The five young people
 * were placed by the authority of the area itself, so regulation 41 asks for nothing.
 */
@Dependent
public class NoticesChapter implements Chapter {

    private static final String DANA = "manager.pegasus";
    private static final String OWEN = "manager.beechtree";
    private static final String PROVIDER = "responsible.individual";

    @Inject
    Notices notices;

    @Inject
    Events events;

    @Inject
    HomeNotices homeNotices;

    @Override
    public int order() {
        return 66;
    }

    @Override
    public void tell(Story story) {
        enquiry(story);
        lastNight(story);
        joanAway(story);
        owenAway(story);
        move(story);
    }

    private void enquiry(Story story) {
        LocalDateTime known = LocalDateTime.of(2021, 4, 12, 10, 0);
        PrepareEvent command = new PrepareEvent(
                UUID.randomUUID(),
                story.home("pegasus"),
                story.id("child.Theo"),
                Set.of(Limb.ENQUIRY),
                Story.instant(known.minusMinutes(20)),
                Story.instant(known),
                "Theo told his social worker about something that happened on a visit to relatives in March. A child protection "
                        + "enquiry has begun. It does not concern the home.",
                "Theo stayed with Marcus, whom he chose. The visits are paused by the social worker; he knows why and agreed.");
        long id = story.as("marcus.oyelaran", known.plusMinutes(40), () -> events.prepare(command));
        judge(
                story,
                DANA,
                id,
                known.plusMinutes(65),
                new RelevantPerson("Theo’s social worker, Rotherham", "Placed him here and leads the enquiry."),
                new RelevantPerson("Theo’s school", "He spends his days there and may want to talk."));
        told(story, DANA, id, known.plusMinutes(90), How.ONLINE_FORM, "RN-0412-118");
        told(story, DANA, id, known.plusMinutes(100), How.TELEPHONE, null);
        told(story, DANA, id, known.plusMinutes(110), How.EMAIL, null);
        LocalDateTime concluded = LocalDateTime.of(2021, 5, 20, 15, 0);
        story.does(
                DANA,
                concluded.plusMinutes(20),
                () -> events.conclude(new ConcludeEnquiry(
                        UUID.randomUUID(),
                        id,
                        notices.find(id).row().version(),
                        Story.instant(concluded),
                        "No further action under section 47. Visits go on, with his social worker there.")));
        told(story, DANA, id, concluded.plusMinutes(40), How.ONLINE_FORM, "RN-0520-131");
        told(story, DANA, id, concluded.plusMinutes(45), How.EMAIL, null);
        told(story, DANA, id, concluded.plusMinutes(50), How.EMAIL, null);
    }

    // Ofsted knows; the designated officer does not yet, and the judgement who else is relevant is still to come.
    private void lastNight(Story story) {
        LocalDateTime known = LocalDateTime.of(2021, 11, 22, 19, 10);
        PrepareEvent command = new PrepareEvent(
                UUID.randomUUID(),
                story.home("beech-tree"),
                story.id("child.Ellis"),
                Set.of(Limb.ALLEGATION),
                Story.instant(known.minusHours(3)),
                Story.instant(known),
                "Ellis said on the way from college that a worker had shouted and taken the plate away on Sunday. Ellis named "
                        + "the worker.",
                "The worker has been asked to stay at home. Ellis chose who is on shift tonight and has the advocate’s number.");
        long id = story.as("worker.beechtree", known.plusMinutes(35), () -> events.prepare(command));
        told(story, OWEN, id, known.plusMinutes(80), How.ONLINE_FORM, "RN-1122-204");
    }

    private void joanAway(Story story) {
        LocalDateTime prepared = LocalDateTime.of(2021, 4, 26, 11, 0);
        PrepareAbsence command = new PrepareAbsence(
                UUID.randomUUID(),
                story.home("liberty-house"),
                story.id("staff.Joan Ashdown"),
                true,
                LocalDate.of(2021, 6, 7),
                LocalDate.of(2021, 7, 18),
                "An operation that was planned, and the weeks after it.",
                "Frank Dunmore leads the home; the responsible individual visits every week.",
                "Frank Dunmore, deputy manager, Level 5 diploma since 2018.",
                "None is needed: she comes back on 19 July.",
                null);
        long id = story.as(PROVIDER, prepared, () -> homeNotices.absent(command));
        told(story, PROVIDER, id, prepared.plusDays(2), How.EMAIL, null);
        LocalDate back = LocalDate.of(2021, 7, 19);
        story.does(
                PROVIDER,
                back.plusDays(1).atTime(9, 30),
                () -> homeNotices.returned(new RecordReturn(
                        UUID.randomUUID(), id, notices.find(id).row().version(), back)));
        told(story, PROVIDER, id, back.plusDays(2).atTime(10, 0), How.EMAIL, null);
    }

    private void owenAway(Story story) {
        PrepareAbsence command = new PrepareAbsence(
                UUID.randomUUID(),
                story.home("beech-tree"),
                story.id("staff.Owen Marlowe"),
                true,
                LocalDate.of(2022, 1, 17),
                LocalDate.of(2022, 3, 6),
                "Parental leave.",
                "Heather Quill leads the home. The transition meetings with adult services keep their dates.",
                "Heather Quill, deputy manager, Level 5 diploma since 2019.",
                "None is needed: he comes back on 7 March.",
                null);
        story.does(PROVIDER, LocalDateTime.of(2021, 11, 18, 14, 0), () -> homeNotices.absent(command));
    }

    private void move(Story story) {
        LocalDateTime known = LocalDateTime.of(2021, 9, 20, 16, 0);
        PrepareChange command = new PrepareChange(
                UUID.randomUUID(),
                story.home("pegasus"),
                ChangeKind.OTHER,
                known.toLocalDate(),
                LocalDate.of(2021, 11, 30),
                "The home and its team are to move to Quarry House, a home with two beds; the building becomes a home of its own.",
                "Both young people have seen Quarry House. The move waits for Ofsted’s decision.");
        long id = story.as(DANA, known.plusDays(1), () -> homeNotices.change(command));
        told(story, DANA, id, known.plusDays(4), How.EMAIL, null);
    }

    private void judge(Story story, String manager, long id, LocalDateTime at, RelevantPerson... relevant) {
        story.does(
                manager,
                at,
                () -> events.judge(
                        new JudgeEvent(id, notices.find(id).row().version(), true, null, List.of(relevant))));
    }

    // The next who is to be told.
    private void told(Story story, String by, long id, LocalDateTime at, How how, String reference) {
        story.does(by, at, () -> {
            Notice notice = notices.find(id);
            long next = notice.told().stream()
                    .filter(ToldRow::open)
                    .findFirst()
                    .orElseThrow()
                    .id();
            notices.tell(new Tell(UUID.randomUUID(), next, Story.instant(at.minusMinutes(5)), how, reference, null));
        });
    }
}

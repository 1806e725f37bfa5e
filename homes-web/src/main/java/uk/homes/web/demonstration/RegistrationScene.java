package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.regulation.ApplicationKind;
import uk.homes.regulation.ApplicationPapers;
import uk.homes.regulation.ApplicationStage;
import uk.homes.regulation.Applications;
import uk.homes.regulation.DocumentRow;
import uk.homes.regulation.InterviewOutcome;

/**
 * How each of the seven settings came as far as it is. The days of registration are the published ones; the days of the other
 * stages are invented to fit them and the programme's report.
 */
@Dependent
public class RegistrationScene {

    private static final String ACTOR = "head.of.service";
    private static final String CATEGORY = "Children’s home";

    // Stage, day, what happened, what blocks the next.
    private static final List<String> PEGASUS = List.of(
            "PROPERTY_ACQUIRED|2020-03-02|A council house in Dinnington with four bedrooms",
            "ADAPTATION|2020-03-09|Fire doors and an office",
            "MANAGER_APPOINTED|2020-03-16|The post is offered and accepted",
            "APPLICATION_SUBMITTED|2020-03-23|SC1 with the statement of purpose, and SC2 for the manager",
            "ACCEPTED|2020-04-06|Taken up as a priority application",
            "CHECKS|2020-04-20|",
            "REGISTRATION_VISIT|2020-06-04|Premises, policies and records seen",
            "FIT_PERSON_INTERVIEW|2020-06-09|",
            "NOTICE_OF_PROPOSAL|2020-06-22|To register for 4 places",
            "REGISTERED|2020-07-02|",
            "OPERATIONAL|2020-08-24|The first young person has moved in");

    private static final List<String> BEECH_TREE = List.of(
            "PROPERTY_ACQUIRED|2020-09-21|",
            "ADAPTATION|2020-10-05|A second bathroom and a garden fence",
            "MANAGER_APPOINTED|2020-10-26|The post is offered and accepted",
            "APPLICATION_SUBMITTED|2020-11-02|",
            "RETURNED|2020-11-16|The floor plan and one reference were missing",
            "APPLICATION_SUBMITTED|2020-11-30|Complete this time",
            "ACCEPTED|2020-12-07|",
            "CHECKS|2020-12-14|",
            "REGISTRATION_VISIT|2021-02-04|",
            "FIT_PERSON_INTERVIEW|2021-02-09|",
            "NOTICE_OF_PROPOSAL|2021-02-18|To register for 2 places",
            "REGISTERED|2021-03-03|",
            "OPERATIONAL|2021-04-19|The first young person has moved in");

    private static final List<String> QUARRY_HOUSE = List.of(
            "PROPERTY_ACQUIRED|2021-02-01|",
            "ADAPTATION|2021-03-01|",
            "MANAGER_APPOINTED|2021-07-05|",
            "APPLICATION_SUBMITTED|2021-07-12|",
            "ACCEPTED|2021-07-26|",
            "CHECKS|2021-08-09||References of one person are late",
            "REGISTRATION_VISIT|2021-10-06|The building is ready",
            "FIT_PERSON_INTERVIEW|2021-10-13|",
            "NOTICE_OF_PROPOSAL|2021-11-08|To register for 2 places|Ofsted’s decision, expected on 25 November 2021");

    private static final List<String> PHOENIX = List.of(
            "PROPERTY_ACQUIRED|2020-09-07|Ready, no adaptation needed",
            "MANAGER_APPOINTED|2021-07-05||Not enough staff: the children’s homes come first");

    private static final List<String> MIDDLE_LANE = List.of(
            "PROPERTY_ACQUIRED|2021-03-01||Residents’ concern; no manager and no staff. Another property is looked for");

    private static final List<String> MANAGER_OF_PEGASUS = List.of(
            "APPLICATION_SUBMITTED|2020-03-23|",
            "ACCEPTED|2020-04-06|",
            "CHECKS|2020-04-20|",
            "FIT_PERSON_INTERVIEW|2020-06-09|",
            "NOTICE_OF_PROPOSAL|2020-06-22|",
            "REGISTERED|2020-07-02|");

    private static final List<String> MANAGER_OF_BEECH_TREE = List.of(
            "APPLICATION_SUBMITTED|2020-11-30|",
            "ACCEPTED|2020-12-07|",
            "CHECKS|2020-12-14|",
            "FIT_PERSON_INTERVIEW|2021-02-09|",
            "NOTICE_OF_PROPOSAL|2021-02-18|",
            "REGISTERED|2021-03-03|");

    private static final List<String> MANAGER_OF_QUARRY_HOUSE = List.of(
            "APPLICATION_SUBMITTED|2021-07-12|",
            "ACCEPTED|2021-07-26|",
            "CHECKS|2021-08-09|",
            "FIT_PERSON_INTERVIEW|2021-10-13|",
            "NOTICE_OF_PROPOSAL|2021-11-08||Ofsted decides together with the home");

    @Inject
    Applications applications;

    @Inject
    ApplicationPapers papers;

    void tell(Story story, String provider) {
        Told pegasus = service(story, provider, "pegasus", "2020-02-17", 4, null);
        long person = person(story, "pegasus", "2020-03-16", ApplicationKind.RESPONSIBLE_INDIVIDUAL, null);
        steps(story, new Told("pegasus", person, null), MANAGER_OF_PEGASUS);
        steps(story, pegasus.registered("2597567", 4), PEGASUS);
        manager(story, "pegasus", "Dana Whitlock", "2020-03-16", "2020-06-09", MANAGER_OF_PEGASUS);
        after(story, pegasus, "2020-03-20", "2020-08-25");
        Told beechTree = service(story, provider, "beech-tree", "2020-06-15", 2, null);
        steps(story, beechTree.registered("2629335", 2), BEECH_TREE);
        manager(story, "beech-tree", "Owen Marlowe", "2020-10-26", "2021-02-09", MANAGER_OF_BEECH_TREE);
        after(story, beechTree, "2020-11-27", "2021-04-19");
        Told quarryHouse = service(story, provider, "quarry-house", "2020-06-15", 2, null);
        steps(story, quarryHouse, QUARRY_HOUSE);
        ready(story, quarryHouse, "2021-07-09", 8);
        manager(story, "quarry-house", "Hollis Brand", "2021-07-05", "2021-10-13", MANAGER_OF_QUARRY_HOUSE);
        Told phoenix = service(story, provider, "phoenix", "2020-02-17", 1, null);
        steps(story, phoenix, PHOENIX);
        ready(story, phoenix, "2021-10-04", 5);
        manager(story, "phoenix", "Verity Ashcombe", "2021-07-05", null, List.of());
        steps(story, service(story, provider, "middle-lane", "2020-06-15", 1, null), MIDDLE_LANE);
        service(story, provider, "transitions-home", "2021-09-20", 4, "A property has to be bought");
        service(story, provider, "complex-needs-home", "2021-09-20", 4, "A property has to be bought");
    }

    private Told service(Story story, String provider, String home, String on, int places, String blocks) {
        LocalDate day = LocalDate.parse(on);
        long id = story.as(
                ACTOR,
                day.atTime(11, 0),
                () -> applications.open(new Applications.NewApplication(
                        UUID.randomUUID(),
                        story.home(home),
                        ApplicationKind.SERVICE,
                        provider,
                        null,
                        places,
                        day,
                        null,
                        blocks)));
        return new Told(home, id, null);
    }

    private long person(Story story, String home, String on, ApplicationKind kind, String name) {
        LocalDate day = LocalDate.parse(on);
        Long staff = name == null ? null : story.id("staff." + name);
        String applicant = name == null ? "Responsible individual" : null;
        return story.as(
                ACTOR,
                day.atTime(11, 30),
                () -> applications.open(new Applications.NewApplication(
                        UUID.randomUUID(), story.home(home), kind, applicant, staff, null, day, null, null)));
    }

    private void manager(Story story, String home, String name, String on, String interviewed, List<String> steps) {
        Told told = new Told(home, person(story, home, on, ApplicationKind.MANAGER, name), null);
        steps(story, told, steps);
        if (interviewed == null) {
            return;
        }
        LocalDate day = LocalDate.parse(interviewed);
        ready(story, told, on, 6);
        boolean decided = steps.get(steps.size() - 1).startsWith("REGISTERED");
        story.as(
                ACTOR,
                day.atTime(16, 0),
                () -> papers.interview(new ApplicationPapers.NewInterview(
                        UUID.randomUUID(),
                        told.id(),
                        name,
                        day,
                        decided ? InterviewOutcome.FIT : InterviewOutcome.AWAITED,
                        "By video, two hours: safeguarding, matching, and leading a new team")));
    }

    private void steps(Story story, Told told, List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split("\\|", -1);
            ApplicationStage stage = ApplicationStage.valueOf(cells[0]);
            LocalDate on = LocalDate.parse(cells[1]);
            boolean registers = stage == ApplicationStage.REGISTERED;
            story.does(ACTOR, on.atTime(12, 0), () -> {
                int version = applications.find(told.id()).version();
                applications.step(new Applications.Step(
                        UUID.randomUUID(),
                        told.id(),
                        version,
                        stage,
                        on,
                        cells[2],
                        cells.length > 3 ? cells[3] : null,
                        registers ? told.letter() : null,
                        null));
            });
        }
    }

    // The documents were ready with the application, and Ofsted was told of the first child.
    private void after(Story story, Told told, String complete, String firstChild) {
        ready(story, told, complete, 8);
        LocalDate day = LocalDate.parse(firstChild);
        story.does(ACTOR, day.atTime(14, 0), () -> {
            int version = applications.find(told.id()).version();
            applications.firstChildTold(new Applications.Noted(told.id(), version, day, null));
        });
    }

    private void ready(Story story, Told told, String on, int most) {
        story.does(ACTOR, LocalDate.parse(on).atTime(10, 0), () -> {
            List<Long> ids = papers.documents(told.id()).stream()
                    .map(DocumentRow::id)
                    .limit(most)
                    .toList();
            papers.ready(told.id(), ids);
        });
    }

    private record Told(String home, long id, Applications.Registered letter) {

        Told registered(String urn, int places) {
            return new Told(home, id, new Applications.Registered(urn, CATEGORY, places, urn + "-1"));
        }
    }
}

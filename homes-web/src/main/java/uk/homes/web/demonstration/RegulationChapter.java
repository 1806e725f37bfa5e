package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.homes.inspections.InspectionType;
import uk.homes.inspections.Inspections;
import uk.homes.inspections.Judgement;
import uk.homes.inspections.NewInspection;
import uk.homes.regulation.NewRegistration;
import uk.homes.regulation.RegisteredManagers;
import uk.homes.regulation.Registrations;

/**
 * What Ofsted has published about the council's homes. Quarry House was registered two days after the meeting, so it is not
 * registered here.
 */
@Dependent
public class RegulationChapter implements Chapter {

    private static final String ACTOR = "head.of.service";
    private static final String PROVIDER = "Rotherham Metropolitan Borough Council";

    // Registered long before the programme: home, reference number, registered on, places, manager, manager registered
    // on.
    private static final List<String> REGISTRATIONS =
            List.of("liberty-house|SC037521|2003-04-24|9|Joan Ashdown|2016-10-03");

    @Inject
    Registrations registrations;

    @Inject
    RegisteredManagers managers;

    @Inject
    Inspections inspections;

    @Inject
    RegistrationScene registered;

    @Inject
    InspectionScene followed;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void tell(Story story) {
        REGISTRATIONS.forEach(line -> register(story, line.split("\\|")));
        registered.tell(story, PROVIDER);
        // Of these only the overall judgement is known.
        inspected(story, "liberty-house", LocalDate.of(2018, 12, 4), Judgement.GOOD, null, null);
        inspected(story, "liberty-house", LocalDate.of(2019, 10, 23), Judgement.OUTSTANDING, null, null);
        inspected(story, "liberty-house", LocalDate.of(2021, 8, 25), Judgement.OUTSTANDING, null, null);
        long pegasus = inspected(
                story,
                "pegasus",
                LocalDate.of(2021, 5, 25),
                Judgement.GOOD,
                Judgement.GOOD,
                Judgement.REQUIRES_IMPROVEMENT);
        long beechTree = inspected(
                story,
                "beech-tree",
                LocalDate.of(2021, 7, 20),
                Judgement.GOOD,
                Judgement.GOOD,
                Judgement.REQUIRES_IMPROVEMENT);
        followed.pegasus(story, pegasus);
        followed.beechTree(story, beechTree);
    }

    private void register(Story story, String[] cells) {
        long home = story.home(cells[0]);
        LocalDate on = LocalDate.parse(cells[2]);
        LocalDate managerSince = LocalDate.parse(cells[5]);
        story.does(
                ACTOR,
                on.atTime(12, 0),
                () -> registrations.record(new NewRegistration(
                        home, PROVIDER, cells[1], "Children’s home", on, Integer.parseInt(cells[3]))));
        story.does(
                ACTOR,
                managerSince.atTime(12, 0),
                () -> managers.register(home, story.id("staff." + cells[4]), managerSince));
    }

    private long inspected(
            Story story, String slug, LocalDate on, Judgement overall, Judgement helped, Judgement leaders) {
        NewInspection command =
                new NewInspection(story.home(slug), InspectionType.FULL, on, null, overall, helped, leaders, null);
        return story.as(ACTOR, on.plusDays(1).atTime(9, 0), () -> inspections.record(command));
    }
}

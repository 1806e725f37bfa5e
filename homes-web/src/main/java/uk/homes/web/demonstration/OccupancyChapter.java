package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import uk.homes.estate.Homes;
import uk.homes.occupancy.AdmitChild;
import uk.homes.occupancy.Children;
import uk.homes.occupancy.ConsentGiver;
import uk.homes.occupancy.Consents;
import uk.homes.occupancy.EndPlacement;
import uk.homes.occupancy.EndReason;
import uk.homes.occupancy.KeepBed;
import uk.homes.occupancy.KeptBeds;
import uk.homes.occupancy.KeptFor;
import uk.homes.occupancy.LegalStatus;
import uk.homes.occupancy.NewChild;
import uk.homes.occupancy.PlacementType;
import uk.homes.occupancy.Placements;

/**
 * The five young people of the new homes, two of whom stepped down to foster care, and a few short breaks at Liberty House.
 * All are invented.
 */
@Dependent
public class OccupancyChapter implements Chapter {

    private static final String PEGASUS = "manager.pegasus";
    private static final String BEECH_TREE = "manager.beechtree";
    private static final String AUTHORITY = "Rotherham";
    private static final LocalDate SUMMER = LocalDate.of(2021, 8, 13);

    @Inject
    Homes homes;

    @Inject
    Children children;

    @Inject
    Placements placements;

    @Inject
    KeptBeds kept;

    @Inject
    Consents consents;

    @Inject
    ShortBreaksScene shortBreaks;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void tell(Story story) {
        beds(story, "pegasus", PEGASUS);
        beds(story, "beech-tree", BEECH_TREE);
        beds(story, "liberty-house", "manager.liberty");
        pegasus(story);
        beechTree(story);
        consents(story);
        shortBreaks.tell(story);
    }

    // "Bed 2" of Pegasus is remembered as bed.pegasus.2.
    private void beds(Story story, String slug, String manager) {
        story.as(manager, Story.OPENING, () -> homes.beds(story.home(slug), Story.OPENING.toLocalDate()))
                .forEach(bed -> story.remember("bed." + slug + bed.label().replace("Bed ", "."), bed.id()));
    }

    private void pegasus(Story story) {
        Child mabel = new Child("PE-01", "Mabel", LocalDate.of(2009, 11, 6), PlacementType.STEP_DOWN);
        Child theo = new Child("PE-02", "Theo", LocalDate.of(2008, 4, 21), PlacementType.STEP_DOWN);
        Child kai = new Child("PE-03", "Kai", LocalDate.of(2008, 2, 17), PlacementType.LONG_TERM);
        Child amber = new Child("PE-04", "Amber", LocalDate.of(2010, 6, 9), PlacementType.LONG_TERM);
        place(story, mabel, "pegasus", 1, LocalDate.of(2020, 8, 24), null, false);
        place(story, theo, "pegasus", 2, LocalDate.of(2020, 10, 19), null, false);
        stepDown(story, theo, LocalDate.of(2021, 6, 14));
        place(story, kai, "pegasus", 2, LocalDate.of(2021, 6, 28), null, false);
        stepDown(story, mabel, SUMMER);
        place(story, amber, "pegasus", 1, LocalDate.of(2021, 9, 2), null, false);
    }

    private void beechTree(Story story) {
        LocalDate since = LocalDate.of(2021, 4, 19);
        LocalDate eighteen = LocalDate.of(2022, 5, 16);
        Child ellis = new Child("BT-01", "Ellis", eighteen.minusYears(18), PlacementType.TRANSITION);
        place(story, ellis, "beech-tree", 1, since, eighteen, true);
        story.does(
                BEECH_TREE,
                since.atTime(10, 0),
                () -> kept.keep(new KeepBed(
                        story.home("beech-tree"),
                        story.id("bed.beech-tree.2"),
                        KeptFor.BLOCKED_SOLO,
                        story.id("placement.Ellis"),
                        null,
                        "Solo placement: complex needs",
                        since,
                        null)));
    }

    // Amber and the council both consent to the independent person reading her records; Kai does not.
    private void consents(Story story) {
        LocalDate on = LocalDate.of(2021, 9, 6);
        story.does(PEGASUS, on.atTime(16, 0), () -> {
            consents.give(story.id("child.Amber"), ConsentGiver.CHILD, on, null);
            consents.give(story.id("child.Amber"), ConsentGiver.PLACING_AUTHORITY, on, "Social worker, " + AUTHORITY);
            consents.give(story.id("child.Kai"), ConsentGiver.PLACING_AUTHORITY, on, "Social worker, " + AUTHORITY);
        });
    }

    private void place(
            Story story, Child child, String home, int bed, LocalDate from, LocalDate plannedTo, boolean solo) {
        String manager = "pegasus".equals(home) ? PEGASUS : BEECH_TREE;
        Long id = story.as(
                manager,
                from.minusDays(7).atTime(11, 0),
                () -> children.enter(
                        new NewChild(UUID.randomUUID(), child.code(), child.firstName(), null, child.bornOn(), true)));
        story.remember("child." + child.firstName(), id);
        AdmitChild command = new AdmitChild(
                UUID.randomUUID(),
                id,
                story.home(home),
                story.id("bed." + home + "." + bed),
                child.type(),
                LegalStatus.CARE_ORDER,
                true,
                solo,
                AUTHORITY,
                AUTHORITY,
                from,
                plannedTo,
                null);
        Long placement = story.as(manager, from.atTime(10, 0), () -> placements.admit(command));
        story.remember("placement." + child.firstName(), placement);
    }

    private void stepDown(Story story, Child child, LocalDate on) {
        long placement = story.id("placement." + child.firstName());
        story.does(PEGASUS, on.atTime(14, 0), () -> {
            int version = placements.find(placement).version();
            placements.end(new EndPlacement(placement, version, on, EndReason.STEP_DOWN_TO_FOSTERING));
        });
    }

    private record Child(String code, String firstName, LocalDate bornOn, PlacementType type) {}
}

package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.occupancy.AdmitChild;
import uk.homes.occupancy.Children;
import uk.homes.occupancy.KeepBed;
import uk.homes.occupancy.KeptBeds;
import uk.homes.occupancy.KeptFor;
import uk.homes.occupancy.LegalStatus;
import uk.homes.occupancy.NewChild;
import uk.homes.occupancy.PlacementType;
import uk.homes.occupancy.Placements;

/** Short breaks at Liberty House, where many children sleep in the same bed over a year. */
@Dependent
public class ShortBreaksScene {

    private static final String HOME = "liberty-house";
    private static final String MANAGER = "manager.liberty";
    private static final String AUTHORITY = "Rotherham";
    private static final LocalDate ENTERED = LocalDate.of(2021, 9, 1);

    private static final List<String> CHILDREN = List.of(
            "LH-02 Wren 2009-10-02", "LH-07 Jonah 2007-01-28", "LH-11 Noor 2011-07-14", "LH-15 Skye 2010-12-30");

    // Child, bed, from, the morning of going home.
    private static final List<String> STAYS = List.of(
            "Wren 3 2021-10-08 2021-10-10",
            "Noor 3 2021-10-15 2021-10-18",
            "Jonah 1 2021-10-22 2021-10-24",
            "Skye 4 2021-10-25 2021-10-29",
            "Noor 2 2021-11-05 2021-11-07",
            "Jonah 1 2021-11-22 2021-11-25",
            "Noor 2 2021-11-22 2021-11-24",
            "Wren 3 2021-11-23 2021-11-26",
            "Skye 4 2021-11-26 2021-11-28");

    @Inject
    Children children;

    @Inject
    Placements placements;

    @Inject
    KeptBeds kept;

    void tell(Story story) {
        CHILDREN.forEach(line -> enter(story, line.split(" ")));
        keep(story, 4, KeptFor.HELD, story.id("child.Skye"), "Getting ready", "2021-11-22", "2021-11-26");
        keep(story, 5, KeptFor.OUT_OF_USE, null, "Hoist repair", "2021-11-15", "2021-12-06");
        STAYS.forEach(line -> stay(story, line.split(" ")));
    }

    private void enter(Story story, String[] cells) {
        Long id = story.as(
                MANAGER,
                ENTERED.atTime(11, 0),
                () -> children.enter(
                        new NewChild(UUID.randomUUID(), cells[0], cells[1], null, LocalDate.parse(cells[2]), true)));
        story.remember("child." + cells[1], id);
    }

    private void stay(Story story, String[] cells) {
        LocalDate from = LocalDate.parse(cells[2]);
        AdmitChild command = new AdmitChild(
                UUID.randomUUID(),
                story.id("child." + cells[0]),
                story.home(HOME),
                story.id("bed." + HOME + "." + cells[1]),
                PlacementType.SHORT_BREAK,
                LegalStatus.NOT_LOOKED_AFTER,
                true,
                false,
                AUTHORITY,
                AUTHORITY,
                from,
                null,
                LocalDate.parse(cells[3]));
        story.does(MANAGER, from.minusDays(14).atTime(15, 0), () -> placements.admit(command));
    }

    private void keep(Story story, int bed, KeptFor reason, Long child, String words, String from, String to) {
        LocalDate first = LocalDate.parse(from);
        story.does(
                MANAGER,
                first.minusDays(1).atTime(15, 0),
                () -> kept.keep(new KeepBed(
                        story.home(HOME),
                        story.id("bed." + HOME + "." + bed),
                        reason,
                        null,
                        child,
                        words,
                        first,
                        LocalDate.parse(to))));
    }
}

package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.homes.estate.Homes;
import uk.homes.estate.NewBed;
import uk.homes.estate.NewHome;
import uk.homes.estate.NewTenancy;
import uk.homes.estate.Purpose;

/** The seven new settings of the programme and Liberty House. Properties carry no address: the demonstration knows none. */
@Dependent
public class HomesChapter implements Chapter {

    private static final List<Setting> SETTINGS = List.of(
            new Setting("pegasus", "Pegasus", Purpose.CHILDRENS_HOME, 4, "2020-06-01", "Dinnington"),
            new Setting("phoenix", "Phoenix", Purpose.EMERGENCY, 1, "2020-09-01", null),
            new Setting("beech-tree", "Beech Tree", Purpose.CHILDRENS_HOME, 2, "2021-01-04", null),
            new Setting("quarry-house", "Quarry House", Purpose.STEP_DOWN, 2, "2021-09-01", null),
            new Setting("middle-lane", "Middle Lane", Purpose.EMERGENCY, 1, "2021-03-01", null),
            new Setting("transitions-home", "Transitions home", Purpose.TRANSITIONS, 4, null, null),
            new Setting("complex-needs-home", "Complex needs home", Purpose.COMPLEX_NEEDS, 4, null, null),
            new Setting("liberty-house", "Liberty House", Purpose.SHORT_BREAKS, 9, "2003-04-24", null));

    @Inject
    Homes homes;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void tell(Story story) {
        for (Setting setting : SETTINGS) {
            Long id = homes.found(new NewHome(setting.slug(), setting.name(), setting.purpose(), setting.beds(), null));
            story.founded(setting.slug(), id);
            if (setting.since() != null) {
                furnish(setting, id, LocalDate.parse(setting.since()));
            }
        }
    }

    private void furnish(Setting setting, Long id, LocalDate since) {
        homes.moveIn(new NewTenancy(null, id, setting.name() + " building", null, setting.area(), since));
        for (int bed = 1; bed <= setting.beds(); bed++) {
            homes.addBed(new NewBed(null, id, "Bed " + bed, since));
        }
    }

    private record Setting(String slug, String name, Purpose purpose, int beds, String since, String area) {}
}

package uk.homes.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import uk.homes.access.Caller;
import uk.homes.access.Grant;
import uk.homes.access.Role;
import uk.homes.access.SetUp;
import uk.homes.shared.HomesClock;

/**
 * Rotherham's programme as the committee met it on 23 November 2021, told chapter by chapter into an empty database: all of it,
 * or nothing.
 */
@ApplicationScoped
public class Demonstration {

    private static final Logger LOG = Logger.getLogger(Demonstration.class.getName());
    private static final String NAME = "rotherham";

    @Inject
    SetUp setUp;

    @Inject
    Caller caller;

    @Inject
    HomesClock clock;

    @Inject
    @Any
    Instance<Chapter> chapters;

    /** Loads the demonstration into an empty database; leaves any other as it is. */
    @Transactional
    @ActivateRequestContext
    public void load() {
        if (!setUp.empty()) {
            return;
        }
        long started = System.nanoTime();
        caller.become(null, "Demonstration", "Demonstration", List.of(new Grant(Role.INSTALLATION, Set.of(), true)));
        Story story = new Story(caller, clock);
        setUp.startDemonstration(NAME, Story.instant(Story.OPENING));
        chapters.stream().sorted(Comparator.comparingInt(Chapter::order)).forEach(chapter -> tell(story, chapter));
        caller.leave();
        LOG.info(() -> "The demonstration is loaded, in " + (System.nanoTime() - started) / 1_000_000 + " ms");
    }

    private void tell(Story story, Chapter chapter) {
        caller.become(null, "Demonstration", "Demonstration", List.of(new Grant(Role.INSTALLATION, Set.of(), true)));
        clock.at(Story.instant(Story.OPENING.minusYears(1)), () -> {
            chapter.tell(story);
            return null;
        });
    }
}

package uk.homes.web.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import uk.homes.access.Caller;
import uk.homes.access.Grant;
import uk.homes.access.Role;
import uk.homes.shared.HomesClock;

/** Who acts in the demonstration and when: people by their sign-in names, homes by their words in addresses. */
public class Story {

    private final Caller caller;
    private final HomesClock clock;
    private final Map<String, Long> homes = new HashMap<>();
    private final Map<String, Actor> people = new HashMap<>();
    private final Map<String, Long> ids = new HashMap<>();

    Story(Caller caller, HomesClock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** Nine in the morning of the committee's meeting, when the demonstration begins. */
    public static final LocalDateTime OPENING = LocalDateTime.of(2021, 11, 23, 9, 0);

    /** Acts as somebody at a moment, given as the clock on the wall shows it. */
    public <T> T as(String signInName, LocalDateTime at, Supplier<T> work) {
        Actor actor = people.get(signInName);
        if (actor == null) {
            throw new IllegalStateException("nobody in the demonstration signs in as " + signInName);
        }
        caller.become(
                actor.id(), actor.name(), actor.postTitle(), List.of(new Grant(actor.role(), actor.homes(), false)));
        caller.knownAs(signInName);
        return clock.at(instant(at), work);
    }

    /** The same, for work that gives nothing back. */
    public void does(String signInName, LocalDateTime at, Runnable work) {
        as(signInName, at, () -> {
            work.run();
            return null;
        });
    }

    /** The id of a home. */
    public long home(String slug) {
        return ids(homes, slug);
    }

    /** The id of somebody who signs in. */
    public long person(String signInName) {
        return people.get(signInName).id();
    }

    /** Remembers an id under a name, for a later chapter: {@code child.Kai}. */
    public void remember(String name, Long id) {
        ids.put(name, id);
    }

    /** What an earlier chapter remembered. */
    public long id(String name) {
        return ids(ids, name);
    }

    /** A moment by the clock on the wall in London. */
    public static Instant instant(LocalDateTime at) {
        return at.atZone(HomesClock.LONDON).toInstant();
    }

    /** A day at a time of day. */
    public static LocalDateTime at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute);
    }

    // The installation furnishes each home that it founds.
    void founded(String slug, Long id) {
        homes.put(slug, id);
        Set<Long> all = Set.copyOf(homes.values());
        caller.become(null, "Demonstration", "Demonstration", List.of(new Grant(Role.INSTALLATION, all, true)));
    }

    void joined(String signInName, Long id, String name, String postTitle, Role role, Set<String> slugs) {
        Set<Long> of = new TreeSet<>();
        (slugs.isEmpty() ? homes.keySet() : slugs).forEach(slug -> of.add(home(slug)));
        people.put(signInName, new Actor(id, name, postTitle, role, of));
    }

    private static long ids(Map<String, Long> map, String name) {
        Long id = map.get(name);
        if (id == null) {
            throw new IllegalStateException("the demonstration has not told of " + name + " yet");
        }
        return id;
    }

    private record Actor(Long id, String name, String postTitle, Role role, Set<Long> homes) {}
}

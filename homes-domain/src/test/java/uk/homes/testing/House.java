package uk.homes.testing;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import uk.homes.access.Caller;
import uk.homes.access.Grant;
import uk.homes.access.NewPerson;
import uk.homes.access.People;
import uk.homes.access.Role;
import uk.homes.estate.Homes;
import uk.homes.estate.NewHome;
import uk.homes.estate.Purpose;
import uk.homes.shared.HomesClock;

/**
 * All rooms with their doors, guards and transactions, on the real PostgreSQL, without a server. One house serves all tests
 * of a run; each test founds its own home in it.
 */
public final class House {

    /** When tests happen, unless they say otherwise: the morning of the committee meeting. */
    public static final Instant MORNING = Instant.parse("2021-11-23T09:00:00Z");

    private static final House OPEN = new House();

    private final SeContainer beans;
    private final AtomicInteger names = new AtomicInteger();

    private House() {
        beans = SeContainerInitializer.newInstance()
                .addExtensions(new TestBeans())
                .initialize();
    }

    public static House open() {
        return OPEN;
    }

    /** A service or another bean of a room. */
    public <T> T get(Class<T> type) {
        return beans.select(type).get();
    }

    /** Does something within a request, as nobody. */
    public <T> T asNobody(Supplier<T> work) {
        RequestContextController request = get(RequestContextController.class);
        boolean opened = request.activate();
        try {
            get(Caller.class).from("192.0.2.7");
            return get(HomesClock.class).at(MORNING, work);
        } finally {
            if (opened) {
                request.deactivate();
            }
        }
    }

    /** Someone who holds a role in exactly these homes. */
    public Someone someone(Role role, Long... homes) {
        return someone(role.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '), role, homes);
    }

    public Someone someone(String name, Role role, Long... homes) {
        Long id = installation(() -> get(People.class)
                .add(new NewPerson(
                        null, name + " " + names.incrementAndGet(), "Test post", null, null, false, false, true)));
        return new Someone(id, name, role, Set.of(homes));
    }

    /** A home that exists. */
    public Long home() {
        int number = names.incrementAndGet();
        String slug = "home-" + number + "-" + Long.toString(System.nanoTime(), 36);
        return installation(() -> get(Homes.class)
                .found(new NewHome(slug, "Home " + number + " " + slug, Purpose.CHILDRENS_HOME, 4, null)));
    }

    /** As the installation itself while it is set up. */
    public <T> T installation(Supplier<T> work) {
        return asNobody(() -> {
            get(Caller.class)
                    .become(
                            null,
                            "Installation",
                            "Installation",
                            java.util.List.of(new Grant(Role.INSTALLATION, Set.of(), true)));
            return work.get();
        });
    }

    /** A person with a role, who can act. */
    public final class Someone {

        private final Long id;
        private final String name;
        private final Role role;
        private final Set<Long> homes;

        private Someone(Long id, String name, Role role, Set<Long> homes) {
            this.id = id;
            this.name = name;
            this.role = role;
            this.homes = homes;
        }

        public Long id() {
            return id;
        }

        /** Does something at {@link #MORNING}. */
        public <T> T does(Supplier<T> work) {
            return doesAt(MORNING, work);
        }

        /** Does something at a moment. */
        public <T> T doesAt(Instant at, Supplier<T> work) {
            return asNobody(() -> {
                get(Caller.class).become(id, name, name, java.util.List.of(new Grant(role, homes, false)));
                return get(HomesClock.class).at(at, work);
            });
        }

        /** Does something that gives nothing back. */
        public void runs(Runnable work) {
            does(() -> {
                work.run();
                return null;
            });
        }
    }
}

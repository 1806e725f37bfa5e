package uk.homes.testing;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import uk.homes.access.Caller;
import uk.homes.access.Grant;
import uk.homes.access.Role;
import uk.homes.access.SetUp;
import uk.homes.shared.HomesClock;

/** All rooms with their doors, guards and transactions on any database, without a server: for what is done by command. */
public final class WithoutServer implements AutoCloseable {

    private static final String NAME = "Command line";

    private final SeContainer beans;

    private WithoutServer(SeContainer beans) {
        this.beans = beans;
    }

    /** Opens the rooms on this database, as the application's own role. */
    public static WithoutServer on(String url, String user, String password) {
        TestEntityManager.stayOn(url, user, password);
        return new WithoutServer(SeContainerInitializer.newInstance()
                .setClassLoader(new WithoutPages(WithoutServer.class.getClassLoader()))
                .addExtensions(new TestBeans())
                .initialize());
    }

    /** Hides the pages' own extensions, which ask a server for its settings. They stand in a folder, all others in jars. */
    private static final class WithoutPages extends ClassLoader {

        private static final String EXTENSIONS = "META-INF/services/jakarta.enterprise.inject.spi.Extension";

        private WithoutPages(ClassLoader all) {
            super(all);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            Enumeration<URL> found = super.getResources(name);
            return name.equals(EXTENSIONS)
                    ? Collections.enumeration(Collections.list(found).stream()
                            .filter(each -> each.getProtocol().equals("jar"))
                            .toList())
                    : found;
        }
    }

    /** Does something as the installation itself, in all homes and by its clock. */
    public <S, T> T asInstallation(Class<S> door, Function<S, T> work) {
        RequestContextController request = get(RequestContextController.class);
        request.activate();
        try {
            act(Set.of());
            SetUp setUp = get(SetUp.class);
            setUp.demonstration().ifPresent(row -> get(HomesClock.class).shift(row.shownAt(), row.startedAt()));
            act(setUp.homes());
            return work.apply(get(door));
        } finally {
            request.deactivate();
        }
    }

    private void act(Set<Long> homes) {
        get(Caller.class).become(null, NAME, NAME, List.of(new Grant(Role.INSTALLATION, homes, true)));
    }

    private <T> T get(Class<T> type) {
        return beans.select(type).get();
    }

    @Override
    public void close() {
        beans.close();
    }
}

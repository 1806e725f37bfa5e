package uk.homes.testing;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
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
                .addExtensions(new TestBeans())
                .initialize());
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

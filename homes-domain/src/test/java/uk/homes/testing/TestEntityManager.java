package uk.homes.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import uk.homes.postgres.TestDatabase;

/** The entity manager of the transaction at hand, on the test database, as the application's own role. */
@ApplicationScoped
public class TestEntityManager {

    private static final ThreadLocal<Deque<EntityManager>> OPEN = ThreadLocal.withInitial(ArrayDeque::new);

    private static final ThreadLocal<EntityManagerFactory> ELSEWHERE = new ThreadLocal<>();

    private static final class Holder {

        private static final EntityManagerFactory FACTORY = factory(TestDatabase.url());
    }

    private static EntityManagerFactory factory(String url) {
        return factory(url, TestDatabase.appUser(), TestDatabase.appPassword());
    }

    private static EntityManagerFactory factory(String url, String user, String password) {
        return Persistence.createEntityManagerFactory(
                "homes",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.jdbc.driver",
                        "org.postgresql.Driver",
                        "jakarta.persistence.jdbc.url",
                        url,
                        "jakarta.persistence.jdbc.user",
                        user,
                        "jakarta.persistence.jdbc.password",
                        password));
    }

    /** Does something on another database, on this thread. */
    public static void on(String url, Runnable work) {
        try (EntityManagerFactory factory = factory(url)) {
            ELSEWHERE.set(factory);
            work.run();
        } finally {
            ELSEWHERE.remove();
        }
    }

    /** Stays on another database, on this thread, until the process ends. */
    static void stayOn(String url, String user, String password) {
        ELSEWHERE.set(factory(url, user, password));
    }

    static boolean active() {
        return !OPEN.get().isEmpty();
    }

    static EntityManager current() {
        EntityManager em = OPEN.get().peek();
        if (em == null) {
            throw new IllegalStateException("no transaction: is the class a @Door?");
        }
        return em;
    }

    static void push() {
        EntityManagerFactory elsewhere = ELSEWHERE.get();
        EntityManager em = (elsewhere == null ? Holder.FACTORY : elsewhere).createEntityManager();
        em.getTransaction().begin();
        OPEN.get().push(em);
    }

    static void pop() {
        EntityManager em = OPEN.get().pop();
        if (em.getTransaction().isActive()) {
            em.getTransaction().rollback();
        }
        em.close();
    }

    @Produces
    EntityManager produce() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    try {
                        return method.invoke(current(), args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}

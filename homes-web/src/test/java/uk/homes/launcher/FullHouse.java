package uk.homes.launcher;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.homes.postgres.TestDatabase;
import uk.homes.testing.Machine;
import uk.homes.testing.Visitor;

/**
 * Measures whether the heap that the server is given is enough for a whole service at once: two hundred people sign
 * in, each on a device of their own, then all turn a page every few seconds and those who work in a home write:
 * {@code mvn -Pmeasure}.
 */
public final class FullHouse {

    private static final int PEOPLE = 200;
    private static final int HANDS = 8;
    private static final Duration WORK = Duration.ofSeconds(60);
    private static final long BETWEEN_PAGES = Duration.ofSeconds(8).toNanos();
    private static final Pattern PLANNED = Pattern.compile("/reg44/plan\\?visit=\\d+");
    private static final String START = "startForm";
    private static final Path BUILD = Path.of("target").toAbsolutePath();

    private final HttpClient client = HttpClient.newHttpClient();
    private final DelayQueue<Colleague> people = new DelayQueue<>();
    private final Queue<Long> times = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger written = new AtomicInteger();
    private final PayaraServer server;

    private FullHouse(PayaraServer server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, String> database = Map.of(
                "HOMES_DB_URL", TestDatabase.url(),
                "HOMES_DB_USER", TestDatabase.appUser(),
                "HOMES_DB_PASSWORD", TestDatabase.appPassword());
        PayaraServer.Plan plan = new PayaraServer.Plan(
                BUILD.resolve("server/payara-micro.jar"),
                BUILD.resolve("homes.war"),
                BUILD.resolve("full-house"),
                ColdStart.freePort(),
                database,
                Map.of("homes.demo", "rotherham"));
        boolean enough;
        try (PayaraServer server = PayaraServer.start(plan, words -> {})) {
            server.awaitReady();
            enough = new FullHouse(server).isEnough();
        }
        System.exit(enough ? 0 : 1);
    }

    private boolean isEnough() throws IOException, InterruptedException {
        Heap heap = new Heap(server.process());
        long before = heap.live();
        long began = System.nanoTime();
        byAllHands(Desk.of(PEOPLE), this::signIn);
        beginVisit();
        long signedIn = (System.nanoTime() - began) / 1_000_000_000;
        byAllHands(IntStream.range(0, HANDS).boxed().toList(), hand -> turnPages());
        System.out.printf(
                "Full house: %d people signed in within %d s; in the next %d s they opened %,d pages (half within %d ms,"
                        + " 95 %% within %d ms) and signed %d entries; %d failures%s%n",
                people.size(),
                signedIn,
                WORK.toSeconds(),
                times.size(),
                within(50),
                within(95),
                written.get(),
                failures.size(),
                failures.isEmpty() ? "" : ", the first: " + failures.peek());
        System.out.printf(
                "Heap: %s; %d MiB live before anybody signed in, %d MiB with all of them at work%n",
                heap.given(), before, heap.live());
        return failures.isEmpty() && people.size() == PEOPLE;
    }

    /** So that there is a report in hand: the visit that the demonstration has planned begins. */
    private void beginVisit() {
        Machine device = signedIn(Desk.VISITOR);
        Matcher planned = PLANNED.matcher(device.get("/reg44/visits").body());
        while (planned.find()) {
            String plan = device.get(planned.group()).body();
            if (plan.contains(START)) {
                device.post("/reg44/plan", Machine.inputs(plan, START, "start"));
                return;
            }
        }
        throw new IllegalStateException("the demonstration has no visit planned");
    }

    private Machine signedIn(String name) {
        return new Machine(client, server::address).signIn(name, Visitor.PASSWORD);
    }

    private void signIn(Desk desk) {
        Machine device = signedIn(desk.name());
        Colleague colleague = new Colleague(device, desk);
        colleague.rest(desk.place() * BETWEEN_PAGES / PEOPLE);
        people.add(colleague);
    }

    private void turnPages() {
        long end = System.nanoTime() + WORK.toNanos();
        try {
            while (System.nanoTime() < end) {
                Colleague colleague = people.poll(100, TimeUnit.MILLISECONDS);
                if (colleague != null) {
                    turnPage(colleague);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void turnPage(Colleague colleague) {
        long began = System.nanoTime();
        try {
            if (colleague.turnPage()) {
                written.incrementAndGet();
            }
            times.add((System.nanoTime() - began) / 1_000_000);
        } catch (IllegalStateException broken) {
            failures.add(broken.getMessage());
        }
        colleague.rest(BETWEEN_PAGES);
        people.add(colleague);
    }

    private <T> void byAllHands(Collection<T> tasks, Consumer<T> task) throws InterruptedException {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        tasks.forEach(one -> hands.execute(() -> task.accept(one)));
        hands.shutdown();
        hands.awaitTermination(1, TimeUnit.HOURS);
    }

    private long within(int percent) {
        return times.stream()
                .sorted()
                .skip((times.size() - 1L) * percent / 100)
                .findFirst()
                .orElse(0L);
    }
}

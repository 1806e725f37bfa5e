package uk.homes.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * The SQL statements of the current thread, so that a page can say what it cost and a test can hold it to a bound. Counting
 * starts with {@link #start} and costs nothing otherwise.
 */
public final class Statements {

    private static final ThreadLocal<List<String>> COUNTED = new ThreadLocal<>();

    private Statements() {}

    /** Starts counting on this thread, from nothing. */
    public static void start() {
        COUNTED.set(new ArrayList<>());
    }

    /** Stops counting on this thread. */
    public static void stop() {
        COUNTED.remove();
    }

    /** The statements since {@link #start}, in order; empty when nobody counts. */
    public static List<String> counted() {
        List<String> counted = COUNTED.get();
        return counted == null ? List.of() : List.copyOf(counted);
    }

    static void count(String statement) {
        List<String> counting = COUNTED.get();
        if (counting != null) {
            counting.add(statement);
        }
    }
}

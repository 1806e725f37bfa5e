package uk.homes.testing;

import java.util.concurrent.atomic.AtomicInteger;

/** Codes of children in tests: each is given once in a JVM, whoever asks. */
public final class ChildCodes {

    private static final int EACH = 9000;
    private static final AtomicInteger GIVEN = new AtomicInteger();

    private ChildCodes() {}

    /** A code that no other child of these tests has. */
    public static String next() {
        int given = GIVEN.getAndIncrement();
        return "Z" + (char) ('Z' - given / EACH) + "-" + (1000 + given % EACH);
    }
}

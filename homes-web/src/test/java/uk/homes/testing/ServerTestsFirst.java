package uk.homes.testing;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Saves a restart: the archive with the tests inside serves the page tests too, but not the other way round. What leaves
 * the database full comes last, and after it what looks back on the whole run.
 */
public class ServerTestsFirst implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing((ClassDescriptor test) -> test.isAnnotated(AfterAllOthers.class))
                        .thenComparing(test -> test.isAnnotated(LeavesACrowd.class))
                        .thenComparing(test -> !test.isAnnotated(InServer.class))
                        .thenComparing(test -> test.getTestClass().getName()));
    }
}

package uk.homes.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.homes.postgres.TestDatabase;

/**
 * A test after which the database is not what the demonstration says: it goes back to what was kept. The server goes on with
 * it; it remembers nothing of what it read, and finds its connections cut as after any night.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(LeavesACrowd.Leaving.class)
public @interface LeavesACrowd {

    /** Goes back. */
    final class Leaving implements AfterAllCallback {

        @Override
        public void afterAll(org.junit.jupiter.api.extension.ExtensionContext context) {
            TestDatabase.goBack();
        }
    }
}

package uk.homes.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test after which the database is not what the demonstration says. Where another class follows, it finds a new one,
 * which takes as long as a first start.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(LeavesACrowd.Leaving.class)
public @interface LeavesACrowd {

    /** Says so to the server. */
    final class Leaving implements AfterAllCallback {

        @Override
        public void afterAll(org.junit.jupiter.api.extension.ExtensionContext context) {
            TestServer.crowded();
        }
    }
}

package uk.homes.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import uk.homes.postgres.TestDatabase;

/**
 * A test that counts what the demonstration says: the database goes back to what was kept first, whatever the tests before it
 * recorded.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FindsTheDemonstration.GoingBack.class)
public @interface FindsTheDemonstration {

    /** Goes back, once there is a server and with it something kept. */
    final class GoingBack implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            TestServer.url();
            TestDatabase.goBack();
        }
    }
}

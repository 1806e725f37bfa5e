package uk.homes.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.homes.postgres.TestDatabase;
import uk.homes.testing.Machine;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

/** The server is there and its database is not: people read what to do, and nothing is blamed on them. */
@PageTest
class DatabaseGonePageIT {

    private static final String WORDS = "We cannot reach the records just now";

    @AfterEach
    void the_database_comes_back() throws SQLException {
        TestDatabase.doors(true);
    }

    @Test
    void signing_in_says_to_wait_and_works_again_as_soon_as_the_database_is_back(Visitor visitor) throws SQLException {
        visitor.open("/sign-in");
        TestDatabase.doors(false);
        visitor.expectComplaint("503");
        visitor.open("/sign-in");
        assertThat(visitor.page().locator("h1")).hasText(WORDS);
        assertThat(visitor.page().locator("main")).containsText("Nothing that was saved is lost");
        visitor.look("database-gone");

        TestDatabase.doors(true);
        visitor.open("/sign-in");
        assertThat(visitor.page().locator("h1")).hasText("Sign in");
    }

    @Test
    void a_page_that_was_open_comes_to_the_same_words_and_then_goes_on(Visitor manager) throws SQLException {
        manager.signIn("manager.pegasus").open("/daily/today?home=pegasus");
        TestDatabase.doors(false);
        manager.expectComplaint("503");
        manager.open("/daily/log?home=pegasus");
        assertThat(manager.page().locator("h1")).hasText(WORDS);
        assertThat(new Machine().get("/ready").statusCode()).isEqualTo(503);

        TestDatabase.doors(true);
        manager.open("/daily/log?home=pegasus");
        assertThat(manager.page().locator("h1")).not().hasText(WORDS);
    }
}

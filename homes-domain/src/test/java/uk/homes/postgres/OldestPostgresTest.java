package uk.homes.postgres;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that somebody else runs is refused in a sentence when it is too old or cannot be reached. */
class OldestPostgresTest {

    private static final String URL = "jdbc:postgresql://127.0.0.1:1/homes";

    @ParameterizedTest
    @ValueSource(ints = {9, 13, 14})
    void before_15_it_is_refused_and_told_which_it_is(int version) {
        assertThatThrownBy(() -> Migrations.refuseIfOlder(URL, version))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(URL)
                .hasMessageContaining("is PostgreSQL " + version + ": 15 or newer is needed");
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 17, 18})
    void from_15_on_it_is_taken(int version) {
        assertThatCode(() -> Migrations.refuseIfOlder(URL, version)).doesNotThrowAnyException();
    }

    @Test
    void where_nothing_listens_the_sentence_says_where_and_as_whom() {
        assertThatThrownBy(() -> Migrations.check(URL, "homes_app", "secret"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(URL)
                .hasMessageContaining("homes_app")
                .hasMessageNotContaining("secret");
    }
}

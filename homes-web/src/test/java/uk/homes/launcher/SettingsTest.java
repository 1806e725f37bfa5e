package uk.homes.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.homes.postgres.CannotStart;

/** What may be asked for when the system is started, and what is refused in a sentence. */
class SettingsTest {

    private static final Map<String, String> NOTHING = Map.of();
    private static final Map<String, String> EXTERNAL = Map.of(
            "HOMES_DB_URL", "jdbc:postgresql://db.test:5432/homes",
            "HOMES_DB_USER", "homes_app",
            "HOMES_DB_PASSWORD", "secret");

    @Test
    void without_a_word_it_is_the_demonstration_on_its_own_database_at_port_8080_below_the_users_home() {
        Settings settings = Settings.of(asked("user.home", "/home/dana"), NOTHING);
        assertThat(settings.home()).isEqualTo(Path.of("/home/dana/.homes"));
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.demonstration()).isTrue();
        assertThat(settings.external()).isEmpty();
        assertThat(settings.auth()).isEmpty();
    }

    @Test
    void a_property_comes_before_the_environment_and_a_blank_one_counts_as_none() {
        Map<String, String> environment = Map.of("HOMES_PORT", "9000", "HOMES_AUTH", "oidc");
        assertThat(Settings.of(asked("homes.port", "9100"), environment).port()).isEqualTo(9100);
        assertThat(Settings.of(asked("homes.port", " "), environment).port()).isEqualTo(9000);
        assertThat(Settings.of(asked(), environment).auth()).contains("oidc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "80 80", "999999"})
    void a_port_that_is_none_is_refused_with_what_to_give(String port) {
        refused(asked("homes.port", port), NOTHING, "give a number from 1 to 65535");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "65535"})
    void the_lowest_and_the_highest_port_are_taken(String port) {
        assertThat(Settings.of(asked("homes.port", port), NOTHING).port()).isEqualTo(Integer.parseInt(port));
    }

    @Test
    void the_demonstration_can_be_left_out() {
        assertThat(Settings.of(asked("homes.demo", "off"), NOTHING).demonstration())
                .isFalse();
        refused(asked("homes.demo", "maybe"), NOTHING, "give on or off");
    }

    @Test
    void an_external_database_gets_demonstration_accounts_only_when_asked_by_name() {
        assertThat(Settings.of(asked(), EXTERNAL).demonstration()).isFalse();
        assertThat(Settings.of(asked("homes.demo", "on"), EXTERNAL).demonstration())
                .isTrue();
    }

    @Test
    void an_external_database_has_one_user_or_an_owner_besides() {
        Settings.External one = Settings.of(asked(), EXTERNAL).external().orElseThrow();
        assertThat(one.owner()).isEqualTo("homes_app");
        assertThat(one.ownerPassword()).isEqualTo("secret");
        Properties owner = asked("homes.db.owner", "homes_owner", "homes.db.owner.password", "other");
        Settings.External two = Settings.of(owner, EXTERNAL).external().orElseThrow();
        assertThat(two.owner()).isEqualTo("homes_owner");
        assertThat(two.ownerPassword()).isEqualTo("other");
        assertThat(two.user()).isEqualTo("homes_app");
    }

    @Test
    void an_external_database_without_a_user_or_of_another_make_is_refused() {
        refused(asked(), Map.of("HOMES_DB_URL", "jdbc:postgresql://db.test/homes"), "HOMES_DB_USER");
        refused(asked(), Map.of("HOMES_DB_URL", "jdbc:mysql://db.test/homes"), "jdbc:postgresql:");
    }

    private static void refused(Properties properties, Map<String, String> environment, String words) {
        assertThatThrownBy(() -> Settings.of(properties, environment))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(words);
    }

    private static Properties asked(String... pairs) {
        Properties properties = new Properties();
        properties.setProperty("user.home", "/home/somebody");
        for (int i = 0; i < pairs.length; i += 2) {
            properties.setProperty(pairs[i], pairs[i + 1]);
        }
        return properties;
    }
}

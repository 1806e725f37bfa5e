package uk.homes.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One WAR, two ways to sign in: what the environment says decides, and half of it is refused. */
class CouncilSwitchTest {

    private static final Map<String, String> COUNCIL = Map.of(
            "homes.auth", "oidc",
            "homes.oidc.provider", "https://login.council.test/realm",
            "homes.oidc.client", "homes",
            "homes.oidc.secret", "secret",
            "homes.url", "https://homes.council.test");

    private final List<String> heard = new ArrayList<>();

    @Test
    void the_councils_sign_in_is_left_out_unless_it_is_asked_for() {
        assertThat(CouncilMechanism.class).hasAnnotation(OpenIdAuthenticationMechanismDefinition.class);
        assertThat(leftOut(Map.of())).isTrue();
        assertThat(leftOut(Map.of("homes.auth", " "))).isTrue();
        assertThat(leftOut(Map.of("homes.auth", "local"))).isTrue();
        assertThat(leftOut(COUNCIL)).isFalse();
    }

    @Test
    void what_is_complete_may_start() {
        assertThat(problems(Map.of())).isEmpty();
        assertThat(problems(Map.of("homes.auth", "local"))).isEmpty();
        assertThat(problems(COUNCIL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"homes.oidc.provider", "homes.oidc.client", "homes.oidc.secret", "homes.url"})
    void what_is_missing_is_named(String key) {
        Map<String, String> half = new HashMap<>(COUNCIL);
        half.remove(key);
        assertThat(problems(half))
                .singleElement()
                .asString()
                .contains("set " + key.toUpperCase(java.util.Locale.ROOT).replace('.', '_'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"login.council.test", "ftp://login.council.test", "https://", "https://login test"})
    void what_is_no_address_is_named(String address) {
        Map<String, String> crooked = new HashMap<>(COUNCIL);
        crooked.put("homes.oidc.provider", address);
        assertThat(problems(crooked)).singleElement().asString().contains("HOMES_OIDC_PROVIDER");
    }

    @Test
    void a_way_that_does_not_exist_is_refused() {
        assertThat(problems(Map.of("homes.auth", "saml")))
                .singleElement()
                .asString()
                .contains("HOMES_AUTH=saml");
    }

    @Test
    void the_way_back_is_below_the_address_from_outside() {
        Map<String, String> slash = new HashMap<>(COUNCIL);
        slash.put("homes.url", "https://homes.council.test/");
        assertThat(settings(slash).getWayBack()).isEqualTo("https://homes.council.test/sign-in/council");
        assertThat(settings(slash).getClaim()).isEqualTo("preferred_username");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/daily/today?home=pegasus&day=2021-11-23", "/people/Zdenka Horváthová"})
    void our_own_addresses_are_gone_to_after_sign_in(String to) {
        assertThat(Wanted.ours(to)).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "elsewhere.test",
                "https://elsewhere.test",
                "//elsewhere.test",
                "/\\elsewhere.test",
                "/\t/elsewhere.test",
                "/x\r\nSet-Cookie: homes=1",
                "/sign-out",
                "/sign-in/council"
            })
    void any_other_address_leads_to_the_start_page(String to) {
        assertThat(Wanted.ours(to)).isEqualTo("/");
    }

    private boolean leftOut(Map<String, String> environment) {
        heard.clear();
        new CouncilSwitch(settings(environment)).leaveOut(listening(ProcessAnnotatedType.class));
        return heard.contains("veto");
    }

    private List<String> problems(Map<String, String> environment) {
        heard.clear();
        new CouncilSwitch(settings(environment)).refuseHalfSettings(listening(AfterDeploymentValidation.class));
        return heard;
    }

    private static CouncilSignIn settings(Map<String, String> environment) {
        return new CouncilSignIn(key -> Optional.ofNullable(environment.get(key)));
    }

    // An event of the container that only writes down what it was told.
    @SuppressWarnings("unchecked")
    private <T> T listening(Class<?> event) {
        return (T) Proxy.newProxyInstance(event.getClassLoader(), new Class<?>[] {event}, (self, method, args) -> {
            heard.add(args == null ? method.getName() : ((Throwable) args[0]).getMessage());
            return null;
        });
    }
}

package uk.homes.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Whether people sign in with the council's own account, and what the council's sign-in has to know about this system. It is
 * said in the environment: HOMES_AUTH, HOMES_OIDC_PROVIDER, HOMES_OIDC_CLIENT, HOMES_OIDC_SECRET, HOMES_OIDC_CLAIM, HOMES_URL.
 */
@Named
@ApplicationScoped
public class CouncilSignIn {

    /** Where people start, and where the council's sign-in sends them back to. */
    static final String PATH = "/sign-in/council";

    private static final String AUTH = "homes.auth";
    private static final String PROVIDER = "homes.oidc.provider";
    private static final String CLIENT = "homes.oidc.client";
    private static final String SECRET = "homes.oidc.secret";
    private static final String CLAIM = "homes.oidc.claim";
    private static final String URL = "homes.url";
    private static final Map<String, String> NEEDED = Map.of(
            PROVIDER, "HOMES_OIDC_PROVIDER",
            CLIENT, "HOMES_OIDC_CLIENT",
            SECRET, "HOMES_OIDC_SECRET",
            URL, "HOMES_URL");

    private final Function<String, Optional<String>> settings;

    /** As the environment says. */
    public CouncilSignIn() {
        this(key -> ConfigProvider.getConfig().getOptionalValue(key, String.class));
    }

    CouncilSignIn(Function<String, Optional<String>> settings) {
        this.settings = settings;
    }

    /** Whether the council's own sign-in is used. Without a word it is not. */
    public boolean isOn() {
        return said(AUTH).filter("oidc"::equals).isPresent();
    }

    /** What keeps the system from starting as it was asked to; nothing when all is well. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        said(AUTH).filter(way -> !way.equals("oidc") && !way.equals("local")).ifPresent(way -> {
            problems.add("HOMES_AUTH=" + way + " is not known: give local or oidc");
        });
        if (isOn()) {
            NEEDED.forEach((key, name) -> {
                if (said(key).isEmpty()) {
                    problems.add("HOMES_AUTH is oidc: set " + name + " too");
                }
            });
            addressProblem(PROVIDER).ifPresent(problems::add);
            addressProblem(URL).ifPresent(problems::add);
        }
        return problems;
    }

    private Optional<String> addressProblem(String key) {
        return said(key)
                .filter(address -> !address.matches("https?://[^\\s?#]+") || !isAddress(address))
                .map(address -> NEEDED.get(key) + "=" + address + " is not an address: give one like https://…");
    }

    private static boolean isAddress(String text) {
        try {
            return URI.create(text).getHost() != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** The address at which the council's sign-in describes itself. */
    public String getProvider() {
        return said(PROVIDER).orElse("");
    }

    /** The name under which the council's sign-in knows this system. */
    public String getClient() {
        return said(CLIENT).orElse("");
    }

    /** The secret that this system shares with it. */
    public String getSecret() {
        return said(SECRET).orElse("");
    }

    /** Which of the things it says about a person is their name here. */
    public String getClaim() {
        return said(CLAIM).orElse("preferred_username");
    }

    /** Where people are sent back to, as they and the council's sign-in see this system from outside. */
    public String getWayBack() {
        return getUrl() + PATH;
    }

    /** The address of this system from outside, without a slash at the end. */
    public String getUrl() {
        return said(URL).orElse("").replaceFirst("/+$", "");
    }

    private Optional<String> said(String key) {
        return settings.apply(key).map(String::strip).filter(text -> !text.isEmpty());
    }
}

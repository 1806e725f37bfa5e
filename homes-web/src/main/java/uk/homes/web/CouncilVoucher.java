package uk.homes.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** What the council's sign-in has said about the person in front of this request, and where it ends their account's session. */
@ApplicationScoped
public class CouncilVoucher {

    private static final Logger LOG = Logger.getLogger(CouncilVoucher.class.getName());

    @Inject
    Instance<OpenIdContext> said;

    @Inject
    CouncilSignIn settings;

    /**
     * The name by which the council knows them. The container would take another name where this one is missing; here a
     * missing name vouches for nobody, and neither does an e-mail address that the council itself has not checked, nor
     * anything that is not signed.
     */
    public Optional<String> login() {
        OpenIdContext context = said.get();
        if (context.getIdentityToken() == null
                || context.getIdentityToken().getToken().endsWith(".")) {
            return Optional.empty();
        }
        String claim = settings.getClaim();
        if (claim.equals("email") && unchecked(context)) {
            return Optional.empty();
        }
        return context.getIdentityToken()
                .getJwtClaims()
                .getStringClaim(claim)
                .or(() -> context.getClaims().getStringClaim(claim))
                .filter(name -> !name.isBlank());
    }

    private static boolean unchecked(OpenIdContext context) {
        return Stream.of(context.getIdentityToken().getClaims(), context.getClaimsJson())
                .anyMatch(claims -> "false".equals(String.valueOf(claims.get("email_verified"))));
    }

    /** Where their account there is signed out; empty where the council's sign-in has no such address. */
    public Optional<String> signOutAddress() {
        try {
            String end = said.get().getProviderMetadata().getString("end_session_endpoint", "");
            return end.isEmpty() ? Optional.empty() : Optional.of(end + (end.contains("?") ? "&" : "?") + wayOut());
        } catch (RuntimeException unreachable) {
            LOG.log(Level.WARNING, "The council's sign-in does not say where to sign out", unreachable);
            return Optional.empty();
        }
    }

    private String wayOut() {
        return "client_id=" + URLEncoder.encode(settings.getClient(), StandardCharsets.UTF_8)
                + "&post_logout_redirect_uri="
                + URLEncoder.encode(settings.getUrl() + "/sign-in", StandardCharsets.UTF_8);
    }
}

package uk.homes.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;

/**
 * Asks the container to speak OpenID Connect with the council's sign-in. {@link CouncilSwitch} takes this class away unless
 * that is wanted. A council's directory may be slow to give its keys, so it is given five seconds.
 */
@ApplicationScoped
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${councilSignIn.provider}",
        clientId = "${councilSignIn.client}",
        clientSecret = "${councilSignIn.secret}",
        redirectURI = "${councilSignIn.wayBack}",
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "${councilSignIn.claim}"),
        jwksConnectTimeout = 5000,
        jwksReadTimeout = 5000)
public class CouncilMechanism {}

package uk.homes.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks the container to speak OpenID Connect with the council's sign-in, at one address only: everywhere else a request that
 * looks like its answer is a request like any other. What the container chokes on vouches for nobody, and the person is told
 * so in words. {@link CouncilSwitch} takes this class away unless the council's sign-in is wanted.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${councilSignIn.provider}",
        clientId = "${councilSignIn.client}",
        clientSecret = "${councilSignIn.secret}",
        redirectURI = "${councilSignIn.wayBack}",
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "${councilSignIn.claim}"),
        // A council's directory may be slow to give its keys.
        jwksConnectTimeout = 5000,
        jwksReadTimeout = 5000)
public class CouncilMechanism implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(CouncilMechanism.class.getName());

    @Inject
    BeanManager beans;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (!request.getRequestURI().equals(request.getContextPath() + CouncilSignIn.PATH)) {
            return context.doNothing();
        }
        try {
            AuthenticationStatus status = containers().validateRequest(request, response, context);
            return status == AuthenticationStatus.SEND_FAILURE ? context.doNothing() : status;
        } catch (RuntimeException unbelievable) {
            LOG.log(Level.WARNING, "The council's sign-in vouched for nobody", unbelievable);
            return context.doNothing();
        }
    }

    // The container makes its own mechanism of the definition above; as an alternative, this one stands in front of it.
    private HttpAuthenticationMechanism containers() {
        Bean<?> made = beans.getBeans(HttpAuthenticationMechanism.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass() != CouncilMechanism.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the container speaks no OpenID Connect"));
        return (HttpAuthenticationMechanism)
                beans.getReference(made, HttpAuthenticationMechanism.class, beans.createCreationalContext(made));
    }
}
